import type { Rng } from '../../../../kit/rng.ts'
import { shuffled } from '../../../../kit/rng.ts'
import { SYMBOLS } from '../symbol.ts'
import { EVERY_LINE } from './lines.ts'

/** How many exchanges of symbols are tried in one grid; each takes some microseconds. */
const MOST_EXCHANGES = 60

/** Text of symbols, so that looking for a word is looking for a part of a string. */
function textOf(symbols: readonly number[]): string {
  return symbols.join('')
}

/** Words as they are looked for, in both directions. */
export function bothWays(words: readonly (readonly number[])[]): readonly string[] {
  return words.flatMap((word) => [textOf(word), textOf(word.toReversed())])
}

/** Whether some text stands in a row, a column or any diagonal of a full grid. */
export function holdsAny(solution: ArrayLike<number>, texts: readonly string[]): boolean {
  return EVERY_LINE.some((cells) => {
    const line = textOf(cells.map((cell) => solution[cell] ?? 0))
    return texts.some((text) => line.includes(text))
  })
}

/**
 * Exchanges symbols throughout a full grid until it contains none of the texts. That is far cheaper
 * than another grid, and changes nothing that is true of the grid and its givens.
 * @param kept symbols that stay what they are, those of the hidden word
 * @returns whether it succeeded; the grid is changed either way
 */
export function exchangeUntilFree(
  solution: Int8Array,
  texts: readonly string[],
  kept: readonly number[],
  rng: Rng,
): boolean {
  if (texts.length === 0) return true
  const free = SYMBOLS.filter((symbol) => !kept.includes(symbol)) as number[]
  for (let tries = 0; holdsAny(solution, texts); tries++) {
    if (tries === MOST_EXCHANGES || free.length < 2) return false
    const order = shuffled(free, rng)
    const renamed = SYMBOLS.map((symbol) => {
      const place = free.indexOf(symbol)
      return place < 0 ? symbol : (order[place] ?? symbol)
    })
    for (const [cell, symbol] of solution.entries()) solution[cell] = renamed[symbol] ?? symbol
  }
  return true
}
