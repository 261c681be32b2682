import type { Json } from '../../contract.ts'
import { ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import { saveKey } from '../../../session/saves.ts'
import { parseRounds } from '../core/parse-round.ts'
import { roundOf } from '../core/round-of.ts'

export interface OpenedRound {
  readonly language: string
  /** What the session plays and saves: a parsed round parses again. */
  readonly source: Json
  readonly key: string
}

/**
 * The round of a language, with a save of its own. The screen always shows the round of the
 * interface: whoever changes the language at a booth is somebody else and wants words to understand.
 * Nothing is lost by it: changing back goes on where the other words were left.
 */
export function openRound(
  source: Json,
  language: string,
  pack: string,
  puzzle: string,
): Result<OpenedRound> {
  const rounds = parseRounds(source)
  if (!rounds.ok) return rounds
  const round = roundOf(rounds.value, language)
  return ok({
    language: round.language,
    source: round as unknown as Json,
    key: `${saveKey(pack, puzzle)}@${round.language}`,
  })
}
