import { graphemesOf } from '../../../kit/graphemes.ts'
import { err, ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import { isLetter, letterRule } from './letter-rule.ts'
import type { Word } from './round-spec.ts'
import { sameSequence } from './same-sequence.ts'

/** A word as a pack holds it. Only the types of its fields have been checked. */
export type WordFile = Pick<Word, 'id' | 'scramble' | 'answers' | 'clue'>

const fewest = 3
const most = 30

/**
 * Checks that a scramble can be solved as every one of its answers, and derives tiles and groups.
 * Reasons: strange character, length, letters missing or left over, scramble already an answer.
 */
export function checkWord(file: WordFile, language: string): Result<Word> {
  const lettersOf = letterRule(language)
  const about = { language, word: file.id }
  const strange = strangeCharacter(file)
  if (strange) return err('anagram.reason.character', { ...about, character: strange })

  const tiles = lettersOf(file.scramble)
  if (tiles.length < fewest || tiles.length > most) {
    return err('anagram.reason.length', { ...about, count: tiles.length, fewest, most })
  }
  const spellings = file.answers.map(lettersOf)
  for (const [index, spelling] of spellings.entries()) {
    const fault = letterFault(tiles, spelling, { ...about, answer: file.answers[index] ?? '' })
    if (fault) return fault
  }
  if (spellings.some((spelling) => sameSequence(spelling, tiles))) {
    return err('anagram.reason.unshuffled', about)
  }
  return ok({ ...file, tiles, spellings, groups: groupLengths(file.answers[0] ?? '', lettersOf) })
}

/** An emoji or a plus sign would vanish from the tiles without a word: refuse it instead. */
function strangeCharacter(file: WordFile): string | undefined {
  return graphemesOf([file.scramble, ...file.answers].join(' ')).find(
    (grapheme) => !isLetter(grapheme) && !/^[\p{P}\p{Z}\s]+$/u.test(grapheme),
  )
}

function letterFault(
  tiles: readonly string[],
  spelling: readonly string[],
  about: { readonly language: string; readonly word: string; readonly answer: string },
) {
  const extra = without(tiles, spelling).join(', ')
  const lacking = without(spelling, tiles).join(', ')
  if (extra && lacking) return err('anagram.reason.differs', { ...about, extra, lacking })
  if (extra) return err('anagram.reason.extra', { ...about, extra })
  if (lacking) return err('anagram.reason.lacks', { ...about, lacking })
  return undefined
}

/** The letters of the first list without those of the second, each taken out once. */
function without(letters: readonly string[], taken: readonly string[]): string[] {
  const rest = [...letters]
  for (const letter of taken) {
    const at = rest.indexOf(letter)
    if (at >= 0) rest.splice(at, 1)
  }
  return rest
}

/** Hyphens part words as spaces do; an apostrophe stays inside its word (L'ARIA is one group). */
function groupLengths(answer: string, lettersOf: (text: string) => string[]): number[] {
  return answer
    .split(/[\s\p{Z}\p{Pd}]+/u)
    .map((word) => lettersOf(word).length)
    .filter((length) => length > 0)
}
