import { OPEN, WORDS } from './band-state.ts'
import { KEPT_BY_CELL, LOW_COLUMN, WHOLE_BAND } from './band-tables.ts'
import { PAIRS } from './band-propagation.ts'

/** The guess that was found last: a word of the layer, 0–26, and one bit of it. */
export const guess = { word: 0, bit: 0 }

/** Cells with two candidates that are compared; more cost more than they save. */
const MOST_COMPARED = 8
const SPREAD = 0o7007007

const words = WORDS
const pairs = PAIRS
const keptByCell = KEPT_BY_CELL

/**
 * Chooses what to guess in a settled layer, into `guess`. Either the symbol stands there or it does
 * not: a search tries both.
 * It prefers the cell with two candidates whose symbols have the most other places to lose, where a
 * place in a cell with two candidates counts three times. That halves the guesses, compared with
 * the first such cell. Without such a cell it takes a symbol with two places in a row or box, or
 * else a cell with the fewest candidates. A symbol's places must count, as the columns of an exact
 * cover do (Knuth, "Dancing Links", 2000): with cells alone some grids without a solution take
 * seconds.
 */
export function chooseGuess(base: number): void {
  if ((pairs[0]! | pairs[1]! | pairs[2]!) !== 0) choosePair(base)
  else if (!chooseTwoPlaces(base)) chooseFewest(base)
}

function choosePair(base: number): void {
  let best = -1
  let compared = 0
  for (let band = 0; band < 3; band++) {
    for (let rest = pairs[band]!; rest !== 0 && compared < MOST_COMPARED; rest &= rest - 1) {
      compared++
      const bit = rest & -rest
      let one = base + band
      while ((words[one]! & bit) === 0) one += 3
      let other = one + 3
      while ((words[other]! & bit) === 0) other += 3
      const worth = worthOf(band, 31 - Math.clz32(bit), one - band, other - band)
      if (worth <= best) continue
      best = worth
      guess.word = one - base
      guess.bit = bit
    }
  }
}

/** How much follows from either symbol in a cell; `one` and `other` are their words of band 0. */
function worthOf(band: number, cell: number, one: number, other: number): number {
  const column = cell % 9
  const peers = WHOLE_BAND & ~keptByCell[cell]!
  const above = band === 0 ? 1 : 0
  const below = band === 2 ? 1 : 2
  const here1 = words[one + band]! & peers
  const here2 = words[other + band]! & peers
  const there =
    foldColumn(words[one + above]!, words[one + below]!, column) |
    (foldColumn(words[other + above]!, words[other + below]!, column) << 2)
  const pairsHere = pairs[band]!
  const pairsThere = foldColumn(pairs[above]!, pairs[below]!, column) * 0b101
  const places = fours(here1) + fours(here2) + fours(there)
  const twos = fours(here1 & pairsHere) + fours(here2 & pairsHere) + fours(there & pairsThere)
  return sumOf(eights(places) + 2 * eights(twos))
}

/** One column of two bands, in the lowest two bits of each row. */
function foldColumn(one: number, other: number, column: number): number {
  return ((one >>> column) & LOW_COLUMN) | (((other >>> column) & LOW_COLUMN) << 1)
}

/** Counts bits within each four; three such counts can be added. */
function fours(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555)
  return (twos & 0x33333333) + ((twos >>> 2) & 0x33333333)
}

/** From counts of four bits to counts of eight. */
function eights(counts: number): number {
  return (counts & 0x0f0f0f0f) + ((counts >>> 4) & 0x0f0f0f0f)
}

/** The sum of four counts of eight bits, below 256. */
function sumOf(counts: number): number {
  const halves = counts + (counts >>> 8)
  return (halves + (halves >>> 16)) & 0xff
}

/** A symbol with two open places in a row or box; false when there is none. */
function chooseTwoPlaces(base: number): boolean {
  for (let word = 0; word < OPEN; word++) {
    const cells = words[base + word]! & words[base + OPEN + (word % 3)]!
    for (let index = 0; index < 3; index++) {
      const inRow = cells & (0o777 << (9 * index))
      const inBox = cells & (SPREAD << (3 * index))
      const found = hasTwo(inRow) ? inRow : hasTwo(inBox) ? inBox : 0
      if (found === 0) continue
      guess.word = word
      guess.bit = found & -found
      return true
    }
  }
  return false
}

function hasTwo(cells: number): boolean {
  const rest = cells & (cells - 1)
  return rest !== 0 && (rest & (rest - 1)) === 0
}

/** An open cell with the fewest candidates, and the lowest of them. */
function chooseFewest(base: number): void {
  let fewest = 10
  for (let band = 0; band < 3; band++) {
    for (let rest = words[base + OPEN + band]!; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest
      let count = 0
      let lowest = band
      for (let word = OPEN - 3 + band; word >= 0; word -= 3) {
        if ((words[base + word]! & bit) === 0) continue
        count++
        lowest = word
      }
      if (count >= fewest) continue
      fewest = count
      guess.word = lowest
      guess.bit = bit
    }
  }
}
