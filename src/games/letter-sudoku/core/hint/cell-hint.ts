import { unitOf } from '../../../../kit/grid-geometry.ts'
import type { Unit } from '../../../../kit/grid-geometry.ts'
import type { Message } from '../../../../kit/text.ts'
import type { Hint } from './hint.ts'

type Told = Pick<Hint, 'kind' | 'explain' | 'result' | 'move'> & {
  readonly point: (box: Unit) => Message
}

/**
 * Builds a hint about one cell that needs no technique. Its first step points to the cell's box.
 */
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
