import { graphemesOf } from '../../../../kit/graphemes.ts'
import { err, ok } from '../../../../kit/result.ts'
import type { Result } from '../../../../kit/result.ts'
import type { Alphabet } from '../alphabet.ts'

/**
 * A word in the letters of an alphabet, as symbols; how long it may be is not looked at.
 * Reason: `generator.reason.wordLetter` {letter}, a letter that is none of the nine.
 */
export function parseWord(text: string, alphabet: Alphabet): Result<number[]> {
  const letters = graphemesOf(text)
  const unknown = letters.find((letter) => !alphabet.letters.includes(letter))
  return unknown === undefined
    ? ok(letters.map((letter) => alphabet.letters.indexOf(letter)))
    : err('generator.reason.wordLetter', { letter: unknown })
}

/** Of words to be avoided, those that the letters could form at all, as symbols. */
export function parseAvoided(texts: readonly string[], alphabet: Alphabet): number[][] {
  return texts.flatMap((text) => {
    const word = parseWord(text, alphabet)
    return word.ok ? [word.value] : []
  })
}
