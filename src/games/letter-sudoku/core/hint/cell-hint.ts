import { unitOf } from '../../../../kit/grid-geometry.ts'
import type { Message } from '../../../../kit/text.ts'
import type { Spec } from '../puzzle.ts'
import { withWordsAloud } from './beat-aloud.ts'
import type { Hint } from './hint.ts'
import type { Shape } from './shape.ts'

interface Told extends Pick<Hint, 'kind' | 'result' | 'move'> {
  /** Where to look. */
  readonly look: (box: { readonly number: number }) => Message
  readonly explain: Message
  /** What the board shows of the cell. */
  readonly shape: Shape
}

/** Builds a hint about one cell that needs no technique: its box, then the cell itself. */
export function cellHint(spec: Spec, cell: number, { look, explain, shape, ...told }: Told): Hint {
  const box = unitOf('box', cell)
  const unit: Shape = { kind: 'unit', unit: box }
  return {
    ...told,
    technique: null,
    name: null,
    beats: withWordsAloud(spec, [
      { text: look({ number: box.index + 1 }), shapes: [unit] },
      { text: explain, shapes: [unit, shape] },
    ]),
    targets: [cell],
  }
}
