import type { Json, PuzzleFile } from '../../../contract.ts'
import { ok } from '../../../../kit/result.ts'
import type { Result } from '../../../../kit/result.ts'
import { saveKey } from '../../../../session/saves.ts'
import { openRound } from '../../core/round-file.ts'
import { parseSpec } from '../../core/parse-spec.ts'

export interface RoundToPlay {
  readonly language: string
  /** The round as plain JSON, which the session parses and saves. */
  readonly source: Json
  readonly key: string
}

/**
 * The round in a language. Each language has a save of its own. The screen always shows the round in the
 * language of the page, because somebody who changes the language wants words they understand. Nothing is
 * lost: after a change back, the other round goes on where it was left.
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
