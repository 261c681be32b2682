/**
 * Compares the times of two trees that were measured in turn, and says which are worse. Whatever
 * slows a shared machine down slows both halves of a pair alike, so the pairs are compared, and the
 * median of the pairs counts.
 */

/** A time is worse where it is beyond this many times the other … */
const RATIO = 1.1
/** … and by more than so many milliseconds, which is a step of the browser's own clock for inputs. */
const STEP = 8

/**
 * A line for each time that both trees measure, in the order of the first pair.
 * @param pairs of figures as `keepFigures` writes them: those of this tree, and those of the other
 */
export function compareFigures(pairs) {
  const [first] = pairs
  if (!first) return []
  return [...timesOf(first.ours).keys()].flatMap((what) => {
    const both = pairs
      .map(({ ours, theirs }) => [timesOf(ours).get(what), timesOf(theirs).get(what)])
      .filter(([our, their]) => our !== undefined && their !== undefined)
    return both.length === 0 ? [] : [compareTimes(what, both)]
  })
}

function compareTimes(what, both) {
  const ratio = medianOf(both.map(([our, their]) => our / their))
  const more = medianOf(both.map(([our, their]) => our - their))
  return {
    what,
    ours: medianOf(both.map(([our]) => our)),
    theirs: medianOf(both.map(([, their]) => their)),
    ratio,
    worse: ratio > RATIO && more > STEP,
  }
}

/** Figures in milliseconds, by what they measure. */
function timesOf(figures) {
  const times = figures.flatMap(({ what, measured }) => {
    const found = /^(\d+(?:\.\d+)?) ms$/.exec(measured)
    return found ? [[what, Number(found[1])]] : []
  })
  return new Map(times)
}

/** The middle value; of an even number of values the lower of the two in the middle. */
export function medianOf(values) {
  return values.toSorted((one, other) => one - other)[Math.ceil(values.length / 2) - 1] ?? NaN
}
