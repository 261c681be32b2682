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
  const wanted = sortedPlain(tiles)
  for (const text of textsIn(file)) {
    const words = text.split(/\s+/).map(lettersOf)
    const letters = words.flat()
    const isLaid = sortedPlain(letters) === wanted
    if (!isLaid || letters.map(plain).join('') === tiles.map(plain).join('')) continue
    return { words: words.map(({ length }) => length), order: tilesFor(letters, tiles) }
  }
  return null
}

/** A tile with the same accents, where there is one; else one with the same plain letter. */
function tilesFor(letters: readonly string[], tiles: readonly string[]): readonly number[] {
  const free = new Set(tiles.keys())
  const take = (isFor: (face: string) => boolean): number | null => {
    const tile = [...free].find((each) => isFor(tiles[each] ?? ''))
    if (tile === undefined) return null
    free.delete(tile)
    return tile
  }
  const same = letters.map((letter) => take((face) => face.toUpperCase() === letter))
  return same.map((tile, at) => {
    const found = tile ?? take((face) => plain(face) === plain(letters[at] ?? ''))
    return found ?? at
  })
}

function lettersOf(word: string): readonly string[] {
  return graphemesOf(word.toUpperCase()).filter((grapheme) => /\p{L}/u.test(grapheme))
}

const plain = (letter: string): string =>
  letter.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase()

const sortedPlain = (letters: readonly string[]): string => letters.map(plain).toSorted().join('')
