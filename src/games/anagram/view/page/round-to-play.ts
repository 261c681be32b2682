import type { Json, PuzzleFile } from '../../../contract.ts'
import { ok } from '../../../../kit/result.ts'
import type { Result } from '../../../../kit/result.ts'
import { saveKey } from '../../../../session/saves.ts'
import { openRound } from '../../core/round-file.ts'
import { parseSpec } from '../../core/parse-spec.ts'

export interface RoundToPlay {
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
export function roundToPlay(
  file: PuzzleFile,
  language: string,
  pack: string,
  puzzle: string,
): Result<RoundToPlay> {
  const source = openRound(file, { language, seed: 0 })
  if (!source.ok) return source
  const round = parseSpec(source.value)
  if (!round.ok) return round
  return ok({
    language: round.value.language,
    source: source.value,
    key: `${saveKey(pack, puzzle)}@${round.value.language}`,
  })
}
