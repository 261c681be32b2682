import type { Beat } from '../../src/games/letter-sudoku/core/hint/beat.ts'
import type { Shape, StopShape } from '../../src/games/letter-sudoku/core/hint/shape.ts'
import type { Spec } from '../../src/games/letter-sudoku/core/puzzle.ts'
import type { Position } from '../../src/games/letter-sudoku/core/solver/position.ts'
import { PEERS, UNITS } from '../../src/kit/grid-geometry.ts'
import type { Message } from '../../src/kit/text.ts'
import { stopsIn } from './beat-faults.ts'

type Letter = number
type IsOpen = (cell: number, letter: Letter) => boolean

/** What the beats of a chain say that is not so after the stops before; none is good. */
export function chainFaults(spec: Spec, position: Position, beats: readonly Beat[]): string[] {
  return beats.flatMap((beat, at) => {
    const fault = faultOf(spec, position, beat, stopsIn(beats[at - 1]?.shapes ?? []))
    return fault ? [`beat ${at + 1}: ${fault} (${beat.text.key})`] : []
  })
}

function faultOf(
  spec: Spec,
  position: Position,
  { text, shapes }: Beat,
  before: readonly StopShape[],
): string | null {
  const open: IsOpen = (cell, letter) =>
    position.allows(cell, letter) && !before.some((stop) => rulesOut(stop, cell, letter))
  const named = text.params?.['letter']
  const letter = typeof named === 'string' ? spec.alphabet.letters.indexOf(named) : -1
  const now = stopsIn(shapes).findLast(({ isNow }) => isNow)?.cells ?? []
  const left = unitNamedIn(text).filter((cell) => open(cell, letter))
  switch (text.key) {
    case 'grid.beat.chain.unit':
      return left.join() === now.join() ? null : `left are ${left.join()}, not ${now.join()}`
    case 'grid.beat.chain.group':
      return left.length > 0 && left.every((cell) => now.includes(cell))
        ? null
        : `left are ${left.join()}, not ${now.join()}`
    case 'grid.beat.chain.cell':
      return lettersLeft(now[0] ?? 0, open).join() === `${letter}` ? null : 'other letters are left'
    case 'grid.beat.chain.not':
      return now.some((cell) => open(cell, letter)) ? 'nothing rules it out' : null
    case 'grid.beat.chain.then':
      return 'no reason is given'
    case 'grid.beat.chain.noPlace':
      return left.length > 0 ? `left are ${left.join()}` : null
    case 'grid.beat.chain.noLetter':
      return lettersLeft(askedIn(shapes), open).length > 0 ? 'letters are left' : null
    default:
      return null
  }
}

function lettersLeft(cell: number, open: IsOpen): Letter[] {
  return [0, 1, 2, 3, 4, 5, 6, 7, 8].filter((letter) => open(cell, letter))
}

function unitNamedIn({ params = {} }: Message): readonly number[] {
  const { kind, number } = params
  return UNITS.find((unit) => unit.kind === kind && unit.index + 1 === number)?.cells ?? []
}

function askedIn(shapes: readonly Shape[]): number {
  const [asked] = shapes.flatMap((shape) => (shape.kind === 'asked' ? [shape.cell] : []))
  return asked ?? -1
}

function rulesOut({ cells, symbol, holds }: StopShape, cell: number, letter: Letter): boolean {
  if (!holds) return letter === symbol && cells.includes(cell)
  if (letter !== symbol) return cells.length === 1 && cells[0] === cell
  return cells.every((each) => isPeer(each, cell))
}

/** Lines between cells that do not see each other, unless both are of one side; none is good. */
export function lineFaults({ shapes, text }: Beat): string[] {
  const sides = new Map(
    shapes.flatMap((shape) =>
      shape.kind === 'one' || shape.kind === 'two' ? [[shape.cell, shape.kind] as const] : [],
    ),
  )
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'link' || isPeer(shape.from, shape.to)) return []
    const side = sides.get(shape.from)
    if (shape.as === 'pair' && side !== undefined && side === sides.get(shape.to)) return []
    return [`${shape.as} from ${shape.from} to ${shape.to} (${text.key})`]
  })
}

function isPeer(one: number, other: number): boolean {
  const peers: readonly number[] = PEERS[one] ?? []
  return peers.includes(other)
}
