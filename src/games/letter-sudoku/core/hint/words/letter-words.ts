import type { AnyOf } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import type { Spec } from '../../puzzle.ts'

/** Letters of symbols as a list: "A, B and C". */
export function letterWords({ alphabet }: Spec, symbols: readonly number[]): readonly string[] {
  return symbols.map((symbol) => letterOf(alphabet, symbol))
}

/** "A or B": one of them. */
export function anyOfLetters(spec: Spec, symbols: readonly number[]): AnyOf {
  return { anyOf: letterWords(spec, symbols) }
}
