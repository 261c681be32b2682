/** Milliseconds that each picture of the invitation is shown, and that each of its steps lasts. */
export const FRAME = 6000
export const STEP = 300
/** How many steps a picture has. */
export const STEPS = FRAME / STEP
/** Milliseconds that a picture is shown where nothing may move. */
export const STILL_FRAME = 8000

export interface Moment {
  /** How many pictures were shown before this one. */
  readonly shown: number
  /** 0 to STEPS - 1; where nothing may move, always the last one. */
  readonly step: number
  /** Milliseconds until the next step. */
  readonly left: number
}

/**
 * Where the invitation is. Between two steps nothing changes, so nothing has to be drawn.
 * @param elapsed milliseconds since it began
 * @param still whether nothing may move: each picture is shown as it looks at its end
 */
export function momentAt(elapsed: number, still: boolean): Moment {
  const length = still ? STILL_FRAME : STEP
  const passed = Math.floor(elapsed / length)
  const left = (passed + 1) * length - elapsed
  return still
    ? { shown: passed, step: STEPS - 1, left }
    : { shown: Math.floor(passed / STEPS), step: passed % STEPS, left }
}

/**
 * Which of the languages a picture is shown in: another one with each. Once every picture would meet the same
 * languages again, the languages go on by one, so that in the end each language has had each picture.
 */
export function languageAt(shown: number, frames: number, languages: number): number {
  return (shown + Math.floor(shown / leastCommonMultiple(frames, languages))) % languages
}

function leastCommonMultiple(one: number, other: number): number {
  let [greater, less] = [one, other]
  while (less > 0) [greater, less] = [less, greater % less]
  return (one * other) / greater
}

/** The steps in which a picture does something; before and after them it only stands. */
const FIRST = 3
const LAST = STEPS - 3

/**
 * How many of a number of things have happened by a step, in equal parts; a half means that one is under way.
 * @returns 0 to `total`, in halves
 */
export function doneAt(step: number, total: number): number {
  const share = Math.min(1, Math.max(0, (step - FIRST + 1) / (LAST - FIRST + 1)))
  return Math.floor(share * total * 2) / 2
}
