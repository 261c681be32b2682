import type { Json, PuzzleFile, RoundWish } from '../../../../src/games/contract.ts'
import type { Fault } from '../../../../src/kit/fault.ts'
import { ok } from '../../../../src/kit/result.ts'
import type { Result } from '../../../../src/kit/result.ts'
import { wrong } from './wrong.ts'

/** A round in the words of one language. */
export interface NullSpec {
  /** How often the button has to be pressed. */
  readonly presses: number
  readonly language: string
  readonly button: string
  readonly done: string
}

const WORDS = ['button', 'done'] as const

const isWhole = (json: Json | undefined): json is number =>
  typeof json === 'number' && Number.isInteger(json) && json > 0

const isWord = (json: Json | undefined): json is string => typeof json === 'string' && json !== ''

/** The named values of a group; none of anything else. */
export function fieldsOf(json: Json | undefined): Readonly<Record<string, Json>> {
  const isGroup = typeof json === 'object' && json !== null && !Array.isArray(json)
  return isGroup ? (json as Readonly<Record<string, Json>>) : {}
}

/** The faults of a puzzle: `{ presses }`, and `{ button, done }` in each language. */
export function faultsOf({ spec, texts }: PuzzleFile): readonly Fault[] {
  const missing = Object.entries(texts).flatMap(([language, words]) =>
    WORDS.filter((word) => !isWord(fieldsOf(words)[word])).map((word) => `${language}.${word}`),
  )
  const places = [
    ...(isWhole(fieldsOf(spec)['presses']) ? [] : ['presses']),
    ...(Object.keys(texts).length > 0 ? missing : WORDS),
  ]
  return places.map((where) => ({ where, reason: wrong(where).reason }))
}

/** The round in the reader's language, or in the first that there is. */
export function openRound(file: PuzzleFile, wish: RoundWish): Result<Json> {
  const [fault] = faultsOf(file)
  if (fault) return { ok: false, reason: fault.reason }
  const language = Object.hasOwn(file.texts, wish.language)
    ? wish.language
    : (Object.keys(file.texts)[0] ?? wish.language)
  const { button, done } = fieldsOf(file.texts[language])
  return ok({ presses: fieldsOf(file.spec)['presses'], language, button, done } as Json)
}

export function parseRound(round: Json): Result<NullSpec> {
  const { presses, language, button, done } = fieldsOf(round)
  if (!isWhole(presses)) return wrong('presses')
  if (!isWord(language) || !isWord(button) || !isWord(done)) return wrong('button')
  return ok({ presses, language, button, done })
}

export function isSameRound(kept: Json, opened: Json): boolean {
  const [one, other] = [parseRound(kept), parseRound(opened)]
  return one.ok && other.ok && one.value.presses === other.value.presses
}

export function fileOf({ presses, language, button, done }: NullSpec): PuzzleFile {
  return { spec: { presses }, texts: { [language]: { button, done } } }
}
