import { msg } from '../../../../kit/text.ts'
import { letterOf } from '../alphabet.ts'
import type { Spec } from '../puzzle.ts'
import type { State } from '../state.ts'
import { EMPTY } from '../symbol.ts'
import { placeOf } from '../unit-name.ts'
import { cellHint } from './cell-hint.ts'
import type { Hint } from './hint.ts'

/** Points out a letter that differs from the solution, and removes it. */
export function wrongHint(spec: Spec, state: State, cell: number): Hint {
  const letter = letterOf(spec.alphabet, state.values[cell] ?? EMPTY)
  return cellHint(spec, cell, {
    kind: 'wrong',
    look: (box) => msg('grid.beat.mistake.look', box),
    explain: msg('grid.beat.mistake.why', { letter }),
    shape: { kind: 'mistake', cell },
    result: msg('grid.hint.wrong.result', { letter, ...placeOf(cell) }),
    move: { type: 'erase', cell },
  })
}
