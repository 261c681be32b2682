import { msg } from '../../../../../kit/text.ts'
import type { Message } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import type { Spec } from '../../puzzle.ts'

/** Letters of symbols as a list: "A, B and C". */
export function letterWords({ alphabet }: Spec, symbols: readonly number[]): readonly string[] {
  return symbols.map((symbol) => letterOf(alphabet, symbol))
}

/** "A or B": one of them. */
export function anyOfLetters(spec: Spec, symbols: readonly number[]): Message | string {
  const [first = '', ...rest] = letterWords(spec, symbols)
  return rest.reduce<Message | string>((one, other) => msg('grid.hint.or', { one, other }), first)
}
