import { faultsWithin } from '../../../kit/fault.ts'
import type { Fault } from '../../../kit/fault.ts'
import { err, ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import type { Json, PuzzleFile, RoundWish } from '../../contract.ts'
import { parseSpec, readRound } from './parse-spec.ts'
import { chooseTexts } from './round-language.ts'
import type { RoundSpec } from './round-spec.ts'
import { shortRoundOf } from './short-round.ts'

/**
 * A puzzle of scrambled words in a pack. All of it is words, so each language has a round of its own
 * among the texts: `{words: [{id, scramble, answers, clue}]}`, with a `language` where the words are in
 * another than the page around them.
 */
export function faultsOf({ texts }: PuzzleFile): readonly Fault[] {
  const languages = Object.keys(texts)
  if (languages.length === 0)
    return [{ where: 'texts', reason: err('anagram.reason.shape', { where: 'words' }).reason }]
  return languages.flatMap((language) => {
    const round = readRound(roundIn(texts, language))
    return round.ok ? [] : faultsWithin(`texts.${language}`, round.reason)
  })
}

/** The round of the reader's language, see `chooseTexts`: all of its words, or one for a short round. */
export function openRound(
  { texts }: PuzzleFile,
  { language, seed, length }: RoundWish,
): Result<Json> {
  const chosen = chooseTexts(texts, language)
  if (chosen === undefined) return err('anagram.reason.shape', { where: 'words' })
  const round = parseSpec(roundIn(texts, chosen))
  if (!round.ok) return round
  return ok(kept(length === 'short' ? shortRoundOf(round.value, seed) : round.value))
}

/** Other words, or other tiles, are another round. Clues and further answers may change. */
export function isSameRound(one: Json, other: Json): boolean {
  const [first, second] = [tilesOf(one), tilesOf(other)]
  return first !== null && first === second
}

export function fileOf({ language, words }: RoundSpec): PuzzleFile {
  return { spec: {}, texts: { [language]: { words: words.map(fieldsOf) } as Json } }
}

/** What is written of a word; its tiles follow from that. */
function fieldsOf({ id, scramble, answers, clue }: RoundSpec['words'][number]) {
  return { id, scramble, answers, ...(clue !== undefined && { clue }) }
}

/** A parsed round, as saves have always embedded it. */
function kept(round: RoundSpec): Json {
  return round as unknown as Json
}

function roundIn(texts: PuzzleFile['texts'], language: string): Json {
  const text = texts[language]
  if (typeof text !== 'object' || text === null || Array.isArray(text)) return { language }
  return { language, ...(text as { readonly [field: string]: Json }) }
}

function tilesOf(round: Json): string | null {
  const parsed = parseSpec(round)
  if (!parsed.ok) return null
  const { language, words } = parsed.value
  return JSON.stringify([language, words.map(({ id, tiles, groups }) => [id, tiles, groups])])
}
