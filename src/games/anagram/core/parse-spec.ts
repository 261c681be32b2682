import * as v from 'valibot'
import type { Fault } from '../../../kit/fault.ts'
import { err, ok } from '../../../kit/result.ts'
import type { Err, Result } from '../../../kit/result.ts'
import type { Json } from '../../contract.ts'
import { checkWord } from './check-word.ts'
import { isLanguageTag } from './letter-rule.ts'
import type { RoundSpec } from './round-spec.ts'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty())

const wordFile = v.object({
  id: text,
  scramble: text,
  answers: v.pipe(v.array(text), v.minLength(1), v.maxLength(12)),
  clue: v.optional(text),
})

const words = v.pipe(v.array(wordFile), v.minLength(1), v.maxLength(24))
const roundFile = v.object({ language: text, words })

/** Checks one language's round, `{language, words}`. A parsed round parses to an equal one. */
export function parseSpec(json: Json): Result<RoundSpec> {
  const round = readRound(json)
  return round.ok ? round : { ok: false, reason: (round.reason[0] as Fault).reason }
}

/** The same as `parseSpec`, with all faults: one for each word that cannot be used. */
export function readRound(json: Json): Result<RoundSpec, readonly Fault[]> {
  const file = v.safeParse(roundFile, json)
  if (!file.success) return { ok: false, reason: file.issues.map(faultOfShape) }
  const { language, words: files } = file.output
  if (!isLanguageTag(language))
    return faulty([{ where: 'language', ...err('anagram.reason.language', { language }) }])
  const read = files.map((word, index) => {
    const isTwice = files.findIndex(({ id }) => id === word.id) < index
    return isTwice
      ? err('anagram.reason.sameId', { language, word: word.id })
      : checkWord(word, language)
  })
  const faults = read.flatMap((word, index) =>
    word.ok ? [] : [{ where: `words.${index}`, reason: word.reason }],
  )
  if (faults.length > 0) return { ok: false, reason: faults }
  return ok({ language, words: read.flatMap((word) => (word.ok ? [word.value] : [])) })
}

function faulty(faults: readonly Fault[]): Err<readonly Fault[]> {
  return { ok: false, reason: faults.map(({ where, reason }) => ({ where, reason })) }
}

function faultOfShape(issue: v.BaseIssue<unknown>): Fault {
  const where = v.getDotPath(issue) ?? ''
  return { where, reason: err('anagram.reason.shape', { where: where || '.' }).reason }
}
