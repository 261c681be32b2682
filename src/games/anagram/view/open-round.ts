import type { Json, PuzzleFile } from '../../contract.ts'
import { ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import { saveKey } from '../../../session/saves.ts'
import { openRound as roundFor } from '../core/round-file.ts'
import { parseRound } from '../core/parse-round.ts'

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
  file: PuzzleFile,
  language: string,
  pack: string,
  puzzle: string,
): Result<OpenedRound> {
  const source = roundFor(file, { language, seed: 0 })
  if (!source.ok) return source
  const round = parseRound(source.value)
  if (!round.ok) return round
  return ok({
    language: round.value.language,
    source: source.value,
    key: `${saveKey(pack, puzzle)}@${round.value.language}`,
  })
}
