import { msg } from '../../../../kit/text.ts'
import { letterOf } from '../alphabet.ts'
import type { Spec } from '../puzzle.ts'
import type { Position } from '../solver/position.ts'
import { EMPTY, countOf } from '../symbol.ts'
import { placeOf } from '../unit-name.ts'
import { cellHint } from './cell-hint.ts'
import type { Hint } from './hint.ts'

/**
 * Gives one right letter, in a cell with the fewest candidates, where no technique finds a step.
 * @throws for a full grid
 */
export function beyondHint(spec: Spec, position: Position): Hint {
  const cell = narrowestCell(position)
  const symbol = spec.solution[cell] ?? EMPTY
  return cellHint(spec, cell, {
    kind: 'beyond',
    look: (box) => msg('grid.beat.look', box),
    explain: msg('grid.beat.beyond', { letter: letterOf(spec.alphabet, symbol) }),
    shape: { kind: 'place', cell, symbol },
    result: msg('grid.hint.placed', {
      letter: letterOf(spec.alphabet, symbol),
      ...placeOf(cell),
    }),
    move: { type: 'place', cell, symbol, tidy: true, shown: true },
  })
}

function narrowestCell({ values, candidates }: Position): number {
  let narrowest = -1
  let fewest = Infinity
  values.forEach((value, cell) => {
    const count = countOf(candidates[cell] ?? 0)
    if (value !== EMPTY || count >= fewest) return
    fewest = count
    narrowest = cell
  })
  if (narrowest < 0) throw new Error('A full grid has no cell left to give')
  return narrowest
}
