import { CELL_COUNT, PEERS, SIDE } from '../../../../kit/grid-geometry.ts'
import { err, ok } from '../../../../kit/result.ts'
import type { Reason, Result } from '../../../../kit/result.ts'
import { FEWEST_GIVENS } from '../fewest-givens.ts'
import { EMPTY, SYMBOLS } from '../symbol.ts'
import { bothWays } from './avoid-words.ts'
import type { Difficulty, Rated } from './difficulty.ts'
import { cellsOfLine } from './lines.ts'
import { orbitsOf } from './symmetry.ts'
import type { HiddenWord, Wishes } from './wishes.ts'

/** Wishes that were checked, as the generator works with them. */
export interface Plan<R extends Rated> {
  readonly orbits: readonly (readonly number[])[]
  readonly difficulty: Difficulty<R> | null
  readonly minimal: boolean
  /** The exact number of givens, or null. */
  readonly count: number | null
  /** The cells that the hidden word may take; one empty set without a word. */
  readonly places: readonly (readonly number[])[]
  readonly word: readonly number[]
  /** The cells of the givens, or null where they are free. */
  readonly pattern: readonly number[] | null
  /** Texts for `avoid-words.ts`. */
  readonly avoided: readonly string[]
  readonly budget: number
}

const BUDGET = 2000

/**
 * Checks wishes before anything is tried. Reasons, all `generator.reason.*`: `givensCount` {count},
 * `symmetryCount` {count}, `patternCells` {count}, `patternFew` {count}, `patternCount` {count,
 * wanted}, `patternSymmetry`, `patternLines`, `wordLetter` {letter}, `wordLength` {count}, `wordPlace`, `wordTwice`,
 * `wordAvoided`, `avoidedShort`, `budgetCount`.
 */
export function planOf<R extends Rated>(wishes: Wishes<R>): Result<Plan<R>> {
  const orbits = orbitsOf(wishes.symmetry ?? 'none')
  const places = wishes.word ? placesOf(wishes.word) : ok([[]])
  if (!places.ok) return places
  const reason = findFault(wishes, orbits)
  if (reason) return { ok: false, reason }
  const { word, pattern, difficulty, givens } = wishes
  return ok({
    orbits,
    difficulty: difficulty ?? null,
    minimal: givens === 'minimal',
    count: typeof givens === 'number' ? givens : null,
    places: places.value,
    word: word?.symbols ?? [],
    pattern: pattern ? cellsOf(pattern) : null,
    avoided: bothWays(wishes.avoid ?? []),
    budget: wishes.budget ?? BUDGET,
  })
}

type Orbits = readonly (readonly number[])[]

function findFault(wishes: Wishes, orbits: Orbits): Reason | null {
  const { givens, pattern, budget = BUDGET } = wishes
  if (!Number.isInteger(budget) || budget < 1) return { code: 'generator.reason.budgetCount' }
  if (typeof givens === 'number') {
    const fault = findCountFault(givens, orbits)
    if (fault) return fault
  }
  return (pattern ? findPatternFault(pattern, givens, orbits) : null) ?? findAvoidFault(wishes)
}

function findCountFault(count: number, orbits: Orbits): Reason | null {
  if (!Number.isInteger(count) || count < FEWEST_GIVENS || count > CELL_COUNT)
    return { code: 'generator.reason.givensCount', params: { count } }
  // Which numbers of givens sets of whole orbits can have.
  const reached = orbits.reduce(
    (counts, { length }) => new Set([...counts, ...[...counts].map((each) => each + length)]),
    new Set([0]),
  )
  return reached.has(count) ? null : { code: 'generator.reason.symmetryCount', params: { count } }
}

function cellsOf(pattern: readonly boolean[]): number[] {
  return pattern.flatMap((given, cell) => (given ? [cell] : []))
}

function findPatternFault(
  pattern: readonly boolean[],
  givens: Wishes['givens'],
  orbits: Orbits,
): Reason | null {
  if (pattern.length !== CELL_COUNT)
    return { code: 'generator.reason.patternCells', params: { count: pattern.length } }
  const count = cellsOf(pattern).length
  if (count < FEWEST_GIVENS) return { code: 'generator.reason.patternFew', params: { count } }
  if (typeof givens === 'number' && givens !== count)
    return { code: 'generator.reason.patternCount', params: { count, wanted: givens } }
  if (orbits.some((orbit) => orbit.some((cell) => pattern[cell] !== pattern[orbit[0] ?? 0])))
    return { code: 'generator.reason.patternSymmetry' }
  return hasTwinLines(pattern) ? { code: 'generator.reason.patternLines' } : null
}

/** Whether two lines side by side in one row or column of boxes are empty: they could be exchanged. */
function hasTwinLines(pattern: readonly boolean[]): boolean {
  return (['row', 'column'] as const).some((kind) => {
    const empty = Array.from({ length: SIDE }, (_, index) =>
      cellsOfLine(kind, index).every((cell) => !pattern[cell]),
    )
    return [0, 3, 6].some((first) => empty.slice(first, first + 3).filter(Boolean).length > 1)
  })
}

function findAvoidFault({ word, avoid = [] }: Wishes): Reason | null {
  if (avoid.some((each) => each.length < 2)) return { code: 'generator.reason.avoidedShort' }
  const text = word?.symbols.join('') ?? ''
  return bothWays(avoid).some((each) => text.includes(each))
    ? { code: 'generator.reason.wordAvoided' }
    : null
}

/** Where the hidden word can stand without a symbol twice in a unit. */
function placesOf({ symbols, line, index, start }: HiddenWord): Result<number[][]> {
  const { length } = symbols
  const unknown = symbols.find((symbol) => !(SYMBOLS as readonly number[]).includes(symbol))
  if (unknown !== undefined) return err('generator.reason.wordLetter', { letter: String(unknown) })
  if (length < 1 || length > SIDE) return err('generator.reason.wordLength', { count: length })
  const straight = line === 'row' || line === 'column'
  const indices = straight ? choices(index, SIDE) : [0]
  const starts = choices(start, SIDE + 1 - length)
  const places = indices.flatMap((each) =>
    starts.map((first) => cellsOfLine(line, each).slice(first, first + length)),
  )
  if (places.length === 0) return err('generator.reason.wordPlace')
  const fitting = places.filter((cells) => !standsTwice(cells, symbols))
  return fitting.length > 0
    ? ok(fitting.map((cells) => [...cells]))
    : err('generator.reason.wordTwice')
}

/** Whether a symbol stands in two cells that see each other; only diagonals let it stand twice. */
function standsTwice(cells: readonly number[], symbols: readonly number[]): boolean {
  return cells.some((cell, place) =>
    cells.some(
      (other, second) =>
        second > place &&
        symbols[second] === symbols[place] &&
        PEERS[cell]?.some((peer) => peer === other),
    ),
  )
}

/** The one wish if it is within the limit, or all choices. */
function choices(wish: number | undefined, limit: number): number[] {
  const all = Array.from({ length: limit }, (_, each) => each)
  return wish === undefined ? all : all.filter((each) => each === wish)
}

/** 81 symbols with a word in its cells, -1 elsewhere. */
export function fixedCells(cells: readonly number[], symbols: readonly number[]): number[] {
  const fixed = Array.from({ length: CELL_COUNT }, () => EMPTY)
  for (const [place, cell] of cells.entries()) fixed[cell] = symbols[place] ?? EMPTY
  return fixed
}
