import { unitOf } from '../../../../kit/grid-geometry.ts'
import type { Unit } from '../../../../kit/grid-geometry.ts'
import type { Message } from '../../../../kit/text.ts'
import type { Hint } from './hint.ts'

type Told = Pick<Hint, 'kind' | 'explain' | 'result' | 'move'> & {
  readonly point: (box: Unit) => Message
}

/** Help that no technique gives: about one cell, first to be looked for in its box. */
export function cellHint(cell: number, { point, ...told }: Told): Hint {
  const box = unitOf('box', cell)
  return {
    ...told,
    technique: null,
    name: null,
    point: point(box),
    look: [box.cells],
    targets: [cell],
    causes: [],
    notes: [],
  }
}
