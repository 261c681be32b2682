import type { Beat } from '../../src/games/letter-sudoku/core/hint/beat.ts'
import type { Hint } from '../../src/games/letter-sudoku/core/hint/hint.ts'
import type { Shape, StopShape } from '../../src/games/letter-sudoku/core/hint/shape.ts'
import type { Spec } from '../../src/games/letter-sudoku/core/puzzle.ts'
import type { Position } from '../../src/games/letter-sudoku/core/solver/position.ts'
import { roleWords } from '../../src/games/letter-sudoku/view/hint/role-words.ts'
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import { formatCell } from '../../src/kit/grid-geometry.ts'
import { placesNamedIn } from './named-places.ts'
import { translatorOf } from './translator.ts'
import { TEST_LANGUAGES } from './test-texts.ts'

const TRANSLATORS = [...LANGUAGE_TAGS, ...TEST_LANGUAGES].map((tag) => ({
  tag,
  ...translatorOf(tag),
}))

/** What nobody can hear: signs of a notation, those of the two sides, and short names of cells. */
const NOTATION = /[=≠→…●■]|\p{L}\d\p{L}\d/u
const OPEN = /[{}]|undefined|NaN|grid\.|^$/

/** The most signs of a sentence, so that two lines hold it; other languages than English need more. */
const LONGEST = 90
const LONGEST_ELSEWHERE = 130

/** What is wrong with the beats of a hint in a position, each as "beat 2: …"; none is good. */
export function beatFaults(spec: Spec, position: Position, hint: Hint): string[] {
  return [
    ...hint.beats.flatMap((beat, at) => {
      const before = hint.beats[at - 1]
      const faults = [
        ...textFaults(beat),
        ...nameFaults(beat),
        ...candidateFaults(position, beat),
        ...roleFaults(spec, beat),
        ...untold(beat, before),
        ...stopFaults(beat),
      ]
      return faults.map((fault) => `beat ${at + 1}: ${fault} (${beat.text.key})`)
    }),
    ...outcomeFaults(hint),
  ]
}

function textFaults({ text }: Beat): string[] {
  return TRANSLATORS.flatMap(({ tag, say, speak }) => {
    const [said, spoken] = [say(text), speak(text)]
    return [
      ...(said.length >= (tag === 'en' ? LONGEST : LONGEST_ELSEWHERE) ? [`too long: ${said}`] : []),
      ...(OPEN.test(said) || OPEN.test(spoken) ? [`left open: ${said} ${spoken}`] : []),
      ...(NOTATION.test(spoken) ? [`cannot be heard: ${spoken}`] : []),
    ]
  })
}

/** A beat names two places at most, and marks the cells and stops that it names. */
function nameFaults({ text, shapes }: Beat): string[] {
  const named = placesNamedIn(text)
  const count = named.cells.size + named.units.size + named.stops.size
  const marked = new Set(shapes.flatMap(ownCells))
  const spoken = placesNamedIn(text.spoken ?? text)
  const stops = new Set(shapes.flatMap((shape) => (shape.kind === 'stop' ? [shape.number] : [])))
  const unmarked = [...named.cells, ...spoken.cells].filter((cell) => !marked.has(cell))
  return [
    ...(count > 2 ? [`names ${count} places`] : []),
    ...unmarked.map((cell) => `${cell} is named, not marked`),
    ...[...named.stops]
      .filter((stop) => !stops.has(stop))
      .map((stop) => `stop ${stop} is named, not marked`),
  ]
}

/** Candidates are there, and each has one role. */
function candidateFaults(position: Position, { shapes }: Beat): string[] {
  const roles = shapes.filter((shape) => 'symbol' in shape && 'cell' in shape)
  const keys = roles.map(({ cell, symbol }) => `${symbol} in ${cell}`)
  const gone = roles.filter(
    ({ kind, cell, symbol }) => kind !== 'place' && !position.allows(cell, symbol),
  )
  const stops = shapes.filter((shape) => shape.kind === 'stop')
  return [
    ...gone.map(({ kind, cell, symbol }) => `${kind} ${symbol} is not in ${cell}`),
    ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `two roles of ${key}`),
    ...stops
      .filter(({ cells, symbol }) => cells.some((cell) => !position.allows(cell, symbol)))
      .map(({ number }) => `stop ${number} is not there`),
  ]
}

/** Whoever cannot see the board hears of every cell what it is. */
function roleFaults(spec: Spec, { shapes }: Beat): string[] {
  const roles = roleWords(shapes, spec)
  return shapes
    .flatMap(ownCells)
    .filter((cell) => !roles.has(formatCell(cell)))
    .map((cell) => `${cell} has no role in words`)
}

/** What the board shows since this beat, and nobody says where it is. */
function untold({ text, shapes }: Beat, before: Beat | undefined): string[] {
  const known = new Set(before?.shapes.map(placeOf))
  const { cells, units } = placesNamedIn(text.spoken ?? text)
  const fresh = shapes.filter((shape) => !known.has(placeOf(shape)))
  return fresh.flatMap((shape) => {
    if (shape.kind === 'unit') {
      const name = `${shape.unit.kind} ${shape.unit.index + 1}`
      return units.has(name) ? [] : [`nothing is said of ${name}`]
    }
    return ownCells(shape)
      .filter((cell) => !cells.has(cell))
      .map((cell) => `nothing is said of the ${shape.kind} ${cell}`)
  })
}

/** A shape without what changes as it is told. */
function placeOf(shape: Shape): string {
  return JSON.stringify({ ...shape, isNow: undefined, holds: undefined })
}

/** The stops of a chain are counted without a gap. */
function stopFaults({ shapes }: Beat): string[] {
  const numbers = [...new Set(stopsIn(shapes).map(({ number }) => number))].sort((a, b) => a - b)
  return numbers.every((number, at) => number === at + 1) ? [] : [`stops ${numbers.join()}`]
}

/** The last beat shows what the move does. */
function outcomeFaults({ beats, move }: Hint): string[] {
  const shapes = beats.at(-1)?.shapes ?? []
  const shown = (kind: Shape['kind']): string =>
    shapes
      .flatMap((shape) =>
        shape.kind === kind && 'cell' in shape && 'symbol' in shape
          ? [shape.cell * 9 + shape.symbol]
          : [],
      )
      .sort((a, b) => a - b)
      .join()
  switch (move.type) {
    case 'place':
      return shown('place') === `${move.cell * 9 + move.symbol}` ? [] : ['does not show the place']
    case 'eliminate': {
      const gone = move.candidates.map(({ cell, symbol }) => cell * 9 + symbol)
      const all = gone.sort((a, b) => a - b).join()
      return shown('gone') === all ? [] : [`shows ${shown('gone')} for ${all}`]
    }
    default:
      return shapes.some(({ kind }) => kind === 'mistake') ? [] : ['does not show the mistake']
  }
}

export function stopsIn(shapes: readonly Shape[]): StopShape[] {
  return shapes.filter((shape) => shape.kind === 'stop')
}

/** Lines mark no cell. */
function ownCells(shape: Shape): readonly number[] {
  if (shape.kind === 'stop') return shape.cells
  return 'cell' in shape ? [shape.cell] : []
}
