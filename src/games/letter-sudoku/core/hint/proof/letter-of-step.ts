import { letterOf } from '../../alphabet.ts'
import { EMPTY } from '../../symbol.ts'
import type { Scene } from './proof.ts'

/** The letter that a pattern of one letter is made of. */
export function letterOfStep({ spec, step }: Scene): string {
  return letterOf(spec.alphabet, step.symbols[0] ?? EMPTY)
}
