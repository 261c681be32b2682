import * as v from 'valibot'
import { faultsWithin } from '../../../kit/fault.ts'
import type { Fault } from '../../../kit/fault.ts'
import { err, ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import type { Json, PuzzleFile, RoundWish } from '../../contract.ts'
import type { Alphabet } from './alphabet.ts'
import { readPuzzle } from './parse-spec.ts'
import { formatGivens, parseTypable, readGivens } from './puzzle.ts'
import type { Spec } from './puzzle.ts'

/**
 * A grid in a pack: `{letters, givens}`, and for readers of other scripts nine letters of theirs, by
 * the ISO 15924 code of the script: `{alphabets: {Grek: "ΑΒΓΔΕΖΗΘΙ"}}`.
 */
const gridSchema = v.looseObject({
  letters: v.string(),
  givens: v.array(v.string()),
  alphabets: v.optional(v.record(v.string(), v.string()), {}),
})

export function faultsOf({ spec }: PuzzleFile): readonly Fault[] {
  const round = readPuzzle(spec)
  const faults = faultsWithin('spec', round.ok ? [] : round.reason)
  const file = v.safeParse(gridSchema, spec)
  if (!file.success) {
    const { reason } = err('grid.reason.shape')
    return faults.length > 0 ? faults : [{ where: 'spec', reason }]
  }
  const others = Object.entries(file.output.alphabets).flatMap(([script, letters]): Fault[] => {
    const alphabet = parseTypable(letters)
    return alphabet.ok ? [] : [{ where: `spec.alphabets.${script}`, reason: alphabet.reason }]
  })
  return [...faults, ...others]
}

/** The grid in the letters of the reader's script, where it has some, else in its own. */
export function openRound({ spec }: PuzzleFile, { language }: RoundWish): Result<Json> {
  const file = v.safeParse(gridSchema, spec)
  if (!file.success) return err('grid.reason.shape')
  const { letters, givens, alphabets } = file.output
  const theirs = alphabets[scriptOf(language)]
  if (theirs === undefined || theirs === letters) return ok({ letters, givens })
  const from = parseTypable(letters)
  const to = parseTypable(theirs)
  if (!from.ok) return from
  if (!to.ok) return to
  const read = readGivens(givens, from.value)
  if (read.faults[0]) return { ok: false, reason: read.faults[0].reason }
  return ok(roundOf(read.givens, to.value))
}

/** Whether two rounds are the same grid. Their letters may differ, because moves hold symbols. */
export function isSameRound(kept: Json, opened: Json): boolean {
  const [one, other] = [symbolsOf(kept), symbolsOf(opened)]
  return one !== null && one === other
}

export function fileOf({ alphabet, givens }: Spec): PuzzleFile {
  return { spec: roundOf(givens, alphabet), texts: {} }
}

/** A round as `openRound` gives it. */
export function roundOf(givens: readonly number[], alphabet: Alphabet): Json {
  return { letters: alphabet.letters.join(''), givens: formatGivens(givens, alphabet) }
}

/** The 81 symbols of a round as one text; null where it cannot be read. */
function symbolsOf(round: Json): string | null {
  const file = v.safeParse(gridSchema, round)
  const alphabet = file.success ? parseTypable(file.output.letters) : null
  if (!file.success || !alphabet?.ok) return null
  const { givens, faults } = readGivens(file.output.givens, alphabet.value)
  return faults.length > 0 ? null : givens.join()
}

/** The script that a language is mostly written in, as its ISO 15924 code. */
function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? 'Latn'
  } catch {
    return 'Latn'
  }
}
