import { msg } from '../../../../kit/text.ts'
import { letterOf } from '../alphabet.ts'
import type { Spec } from '../puzzle.ts'
import { EMPTY } from '../symbol.ts'
import { placeOf } from '../unit-name.ts'
import { cellHint } from './cell-hint.ts'
import type { Hint } from './hint.ts'

/**
 * Points out a cell whose notes lack the right letter, and adds that letter. The player's other
 * notes stay, because filling in all notes again would lose what was struck out for good reasons.
 */
export function missingHint(spec: Spec, cell: number): Hint {
  const symbol = spec.solution[cell] ?? EMPTY
  return cellHint(spec, cell, {
    kind: 'missing',
    look: (box) => msg('grid.beat.missing.look', box),
    explain: msg('grid.beat.missing.why', { letter: letterOf(spec.alphabet, symbol) }),
    shape: { kind: 'mistake', cell },
    result: msg('grid.hint.missing.result', {
      letter: letterOf(spec.alphabet, symbol),
      ...placeOf(cell),
    }),
    move: { type: 'mark', cell, symbol, on: true },
  })
}
