import { primaryOf } from './letter-rule.ts'
import type { Rounds, RoundSpec } from './round-spec.ts'

/**
 * The round to play for a reader of a language: that very tag, else the same language of another
 * region (es-MX plays es), else English, else the pack's first, so that there is always one.
 */
export function roundOf({ rounds }: Rounds, language: string): RoundSpec {
  const all = Object.values(rounds)
  const round =
    all.find((one) => one.language.toLowerCase() === language.toLowerCase()) ??
    all.find((one) => primaryOf(one.language) === primaryOf(language)) ??
    all.find((one) => primaryOf(one.language) === 'en') ??
    all[0]
  if (!round) throw new Error('Parsed rounds hold at least one language')
  return round
}
