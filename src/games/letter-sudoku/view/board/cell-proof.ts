import type { CandidateRole, CellRole, Shape, StopShape } from '../../core/hint/shape.ts'

/** What a beat of a hint shows of one cell. */
export interface CellProof {
  /** What the whole cell is to the beat, in a fixed order. */
  readonly cell: readonly CellRole[]
  /** What each of its letters is, in the order of the alphabet; empty where none plays a part. */
  readonly letters: readonly (CandidateRole | null)[]
  readonly stop: Pick<StopShape, 'number' | 'symbol' | 'holds' | 'isNow'> | null
}

const LETTERS = 9

/** What a beat's shapes are to each cell that they are about; lines and units are about none. */
export function cellProofs(shapes: readonly Shape[]): ReadonlyMap<number, CellProof> {
  const proofs = new Map<number, CellProof>()
  const change = (cell: number, more: (before: CellProof) => Partial<CellProof>): void => {
    const before = proofs.get(cell) ?? NOTHING
    proofs.set(cell, { ...before, ...more(before) })
  }
  for (const shape of shapes)
    switch (shape.kind) {
      case 'unit':
      case 'sweep':
      case 'link':
        break
      case 'stop': {
        const { cells, number, symbol, holds, isNow } = shape
        for (const cell of cells) change(cell, () => ({ stop: { number, symbol, holds, isNow } }))
        break
      }
      default:
        if ('symbol' in shape)
          change(shape.cell, ({ letters }) => ({
            letters: withRole(letters, shape.symbol, shape.kind),
          }))
        else change(shape.cell, ({ cell }) => ({ cell: [...cell, shape.kind] }))
    }
  return proofs
}

const NOTHING: CellProof = { cell: [], letters: [], stop: null }

function withRole(
  letters: CellProof['letters'],
  symbol: number,
  role: CandidateRole,
): CellProof['letters'] {
  const all = Array.from({ length: LETTERS }, (_, index) => letters[index] ?? null)
  return all.with(symbol, role)
}

/** The letter that is shown alone, large, because it is the only one of its cell that plays a part. */
export function aloneIn({ letters, stop }: CellProof): number | null {
  const parts = new Set(letters.flatMap((role, symbol) => (role ? [symbol] : [])))
  if (stop) parts.add(stop.symbol)
  const [only] = parts
  return parts.size === 1 ? (only ?? null) : null
}
