import * as v from 'valibot'
import type { Fault } from '../../../kit/fault.ts'
import { faultsWithin } from '../../../kit/fault.ts'
import { ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import type { Json, PuzzleFile, RoundWish } from '../../contract.ts'
import { readQuiz } from './parse-spec.ts'
import { questionsIn } from './questions-asked.ts'
import { questionsOfShort } from './short-quiz.ts'
import type { Spec } from './spec.ts'

/*
 * A quiz in a pack. Its structure says what leads to what: `{signs: [{id, twin}], questions: [{id,
 * answers: [{id, weights}]}]}`. Its texts say it, by the same ids, in one language each: `{signs:
 * {leo: {sign, name, …}}, questions: {roof: {text, answers: {a: {text, because}}}}}`. A round has both
 * in one, each text with its languages.
 */

type Group = { readonly [key: string]: Json }

/**
 * The round, with all languages that were given, so that the same round can be played in each of
 * them: all questions, or fewer for a short one.
 * @param wish all questions where it is left out
 */
export function openRound({ spec, texts }: PuzzleFile, wish?: RoundWish): Result<Json> {
  const round = joinTexts(spec, texts)
  const read = readQuiz(round)
  if (!read.ok) return { ok: false, reason: (read.reason[0] as Fault).reason }
  const { questions } = read.value
  if (wish?.variant) {
    const asked = questionsIn(questions, wish.variant)
    return asked.ok ? ok(withQuestions(round, asked.value)) : asked
  }
  return ok(
    wish?.length === 'short' ? withQuestions(round, questionsOfShort(read.value, wish)) : round,
  )
}

/** A round with those questions alone. */
function withQuestions(round: Json, those: Spec['questions']): Json {
  const asked: readonly string[] = those.map(({ id }) => id)
  const { questions, ...rest } = round as { readonly questions: readonly { id: string }[] }
  return { ...rest, questions: questions.filter(({ id }) => asked.includes(id)) }
}

export function faultsOf({ spec, texts }: PuzzleFile): readonly Fault[] {
  const read = readQuiz(joinTexts(spec, texts))
  return read.ok ? [] : faultsWithin('spec', read.reason)
}

/**
 * Whether two rounds are the same quiz: their texts may differ, their signs, answers and weights
 * may not.
 */
export function isSameRound(kept: Json, opened: Json): boolean {
  const [one, other] = [structureOf(kept), structureOf(opened)]
  return one !== null && one === other
}

export function fileOf(spec: Spec): PuzzleFile {
  const languages = [...new Set(spec.signs.flatMap(({ sign }) => Object.keys(sign.text)))]
  const texts = languages.map((language) => [language, textsIn(spec, language)] as const)
  return { spec: structureOfSpec(spec), texts: Object.fromEntries(texts) }
}

function structureOfSpec({ signs, questions }: Spec): Json {
  return {
    signs: signs.map(({ id, twin }) => ({ id, twin })),
    questions: questions.map(({ id, answers }) => ({
      id,
      answers: answers.map(({ id: answer, weights }) => ({
        id: answer,
        weights: Object.fromEntries(
          weights.flatMap((weight, sign) => (weight > 0 ? [[signs[sign]?.id ?? '', weight]] : [])),
        ),
      })),
    })),
  }
}

function textsIn({ signs, questions }: Spec, language: string): Json {
  const say = ({ text }: { readonly text: Readonly<Record<string, string>> }): string =>
    text[language] ?? ''
  return {
    signs: Object.fromEntries(
      signs.map(({ id, twin: _twin, ...texts }) => [
        id,
        Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, say(text)])),
      ]),
    ),
    questions: Object.fromEntries(
      questions.map(({ id, text, answers }) => [
        id,
        {
          text: say(text),
          answers: Object.fromEntries(
            answers.map((answer) => [
              answer.id,
              { text: say(answer.text), because: say(answer.because) },
            ]),
          ),
        },
      ]),
    ),
  }
}

/** Lays the texts of every language over the structure, wherever both have the same id. */
function joinTexts(spec: Json, texts: PuzzleFile['texts']): Json {
  if (!isGroup(spec)) return spec
  const languages = Object.entries(texts).filter((entry): entry is [string, Group] =>
    isGroup(entry[1]),
  )
  return languages.reduce<Json>((round, [language, said]) => lay(round, said, language), spec)
}

/**
 * Adds one language to the structure. Items of lists are matched by id; a text becomes `{en: …}`.
 */
function lay(over: Json, said: Json, language: string): Json {
  if (!isGroup(said)) return over
  if (Array.isArray(over))
    return (over as readonly Json[]).map((item) =>
      isGroup(item) && typeof item['id'] === 'string'
        ? lay(item, said[item['id']] ?? null, language)
        : item,
    )
  if (!isGroup(over)) return over
  const laid = Object.entries(said).map(([field, text]): [string, Json] => {
    const before = over[field] ?? null
    if (typeof text === 'string')
      return [field, { ...(isGroup(before) && before), [language]: text }]
    return [field, lay(before, text, language)]
  })
  return { ...over, ...Object.fromEntries(laid) }
}

function isGroup(json: Json): json is Group {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

const structureSchema = v.object({
  signs: v.array(v.object({ id: v.string(), twin: v.string() })),
  questions: v.array(
    v.object({
      id: v.string(),
      answers: v.array(v.object({ id: v.string(), weights: v.record(v.string(), v.number()) })),
    }),
  ),
})

function structureOf(round: Json): string | null {
  const parsed = v.safeParse(structureSchema, round)
  if (!parsed.success) return null
  const { signs, questions } = parsed.output
  const order = signs.map(({ id }) => id)
  const weights = questions.map(({ id, answers }) => [
    id,
    answers.map((answer) => [answer.id, order.map((sign) => answer.weights[sign] ?? 0)]),
  ])
  return JSON.stringify([signs.map(({ id, twin }) => [id, twin]), weights])
}
