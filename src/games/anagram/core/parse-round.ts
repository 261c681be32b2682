import * as v from 'valibot'
import { err, ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import type { Json } from '../../contract.ts'
import { checkWord } from './check-word.ts'
import type { WordFile } from './check-word.ts'
import { isLanguageTag } from './letter-rule.ts'
import type { Rounds, RoundSpec, Word } from './round-spec.ts'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty())

const wordFile = v.object({
  id: text,
  scramble: text,
  answers: v.pipe(v.array(text), v.minLength(1), v.maxLength(12)),
  clue: v.optional(text),
})

const words = v.pipe(v.array(wordFile), v.minLength(1), v.maxLength(24))
const roundFile = v.object({ language: text, words })
const roundsFile = v.object({
  rounds: v.pipe(v.record(text, v.object({ words })), v.minEntries(1)),
})

/** Checks one language's round, `{language, words}`. A parsed round parses to an equal one. */
export function parseRound(json: Json): Result<RoundSpec> {
  const file = v.safeParse(roundFile, json)
  return file.success ? checkRound(file.output.language, file.output.words) : misshapen(file.issues)
}

/** Checks a puzzle of a pack, `{rounds: {en: {words}, it: {words}, …}}`, all languages of it. */
export function parseRounds(json: Json): Result<Rounds> {
  const file = v.safeParse(roundsFile, json)
  if (!file.success) return misshapen(file.issues)
  const rounds: [string, RoundSpec][] = []
  for (const [language, round] of Object.entries(file.output.rounds)) {
    const checked = checkRound(language, round.words)
    if (!checked.ok) return checked
    rounds.push([language, checked.value])
  }
  return ok({ rounds: Object.fromEntries(rounds) })
}

function checkRound(language: string, files: readonly WordFile[]): Result<RoundSpec> {
  if (!isLanguageTag(language)) return err('anagram.reason.language', { language })
  const checked: Word[] = []
  for (const file of files) {
    if (checked.some((word) => word.id === file.id)) {
      return err('anagram.reason.sameId', { language, word: file.id })
    }
    const word = checkWord(file, language)
    if (!word.ok) return word
    checked.push(word.value)
  }
  return ok({ language, words: checked })
}

function misshapen(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]) {
  return err('anagram.reason.shape', { where: v.getDotPath(issues[0]) ?? '.' })
}
