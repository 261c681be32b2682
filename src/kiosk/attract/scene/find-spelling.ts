import type { Json } from '../../../games/contract.ts'
import { graphemesOf } from '../../../kit/graphemes.ts'
import { textsIn } from './texts-in.ts'

export interface Spelling {
  /** How many letters each word has. */
  readonly words: readonly number[]
  /** The tile of each letter. */
  readonly order: readonly number[]
}

/**
 * Finds what can be laid with all of some tiles among the texts of a puzzle. The tiles as they lie are no answer.
 * @param tiles a letter each; accents are left out where the text has them
 */
export function findSpelling(file: Json, tiles: readonly string[]): Spelling | null {
  const lying = tiles.map(plain)
  const wanted = lying.toSorted().join('')
  for (const text of textsIn(file)) {
    const words = text.split(/\s+/).map(lettersOf)
    const letters = words.flat()
    const isLaid = letters.toSorted().join('') === wanted
    if (!isLaid || letters.join('') === lying.join('')) continue
    return { words: words.map(({ length }) => length), order: tilesFor(letters, lying) }
  }
  return null
}

function tilesFor(letters: readonly string[], lying: readonly string[]): readonly number[] {
  const used = new Set<number>()
  return letters.map((letter) => {
    const tile = lying.findIndex((face, index) => face === letter && !used.has(index))
    used.add(tile)
    return tile
  })
}

function lettersOf(word: string): readonly string[] {
  return graphemesOf(word)
    .filter((grapheme) => /\p{L}/u.test(grapheme))
    .map(plain)
}

const plain = (letter: string): string =>
  letter.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase()
