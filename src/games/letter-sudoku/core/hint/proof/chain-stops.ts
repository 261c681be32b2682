import { PEERS, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { Unit } from '../../../../../kit/grid-geometry.ts'
import { msg } from '../../../../../kit/text.ts'
import type { Message } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import type { Spec } from '../../puzzle.ts'
import type { Position } from '../../solver/position.ts'
import { symbolsOf } from '../../symbol.ts'
import type { Link } from '../../techniques/technique.ts'
import { unitParams } from '../../unit-name.ts'
import type { Beat } from '../beat.ts'
import type { Shape, StopShape } from '../shape.ts'
import { linkShape } from './shapes.ts'

/** A way through a chain: what it needs to be told stop by stop. */
export interface Way {
  readonly spec: Spec
  readonly position: Position
  /** Its thoughts in their order, the supposition first. */
  readonly chain: readonly Link[]
}

/**
 * The beats of a chain after its supposition, one for each stop: each thought that a letter is somewhere, and the
 * last thought. What such a thought rules out on the way to the next is no stop; it is crossed.
 */
export function stopBeats(way: Way): Beat[] {
  const { chain } = way
  return stopsOf(chain)
    .slice(1)
    .map(({ at, number }) => ({
      text: stopText(way, at, number),
      shapes: wayShapes(chain.slice(0, at + 1), [number]),
    }))
}

/** The number of the last stop of a chain. */
export function lastStop(chain: readonly Link[]): number {
  return stopsOf(chain).at(-1)?.number ?? 0
}

/** All stops and lines of a chain; `now` are the numbers of those that the beat is about. */
export function wayShapes(chain: readonly Link[], now: readonly number[]): Shape[] {
  const stops = stopsOf(chain)
  const crossed = crossesOf(chain, stops)
  return [
    ...linesOf(chain),
    ...crossed,
    ...stops.map(({ at, number }) => stopShape(chain[at] as Link, number, now)),
  ]
}

interface Stop {
  /** Which thought of the chain it is. */
  readonly at: number
  /** Counted from 1. Thoughts of one cell that follow each other share a number. */
  readonly number: number
}

function stopsOf(chain: readonly Link[]): Stop[] {
  const stops: Stop[] = []
  chain.forEach(({ on, cell }, at) => {
    if (at > 0 && !on && at < chain.length - 1) return
    const before = stops.at(-1)
    const isSameCell = before !== undefined && chain[before.at]?.cell === cell
    const number = (before?.number ?? 0) + (isSameCell ? 0 : 1)
    stops.push({ at, number })
  })
  return stops
}

function stopShape(
  { cell, cells = [cell], symbol, on }: Link,
  number: number,
  now: readonly number[],
): StopShape {
  return { kind: 'stop', cells, symbol, number, holds: on, isNow: now.includes(number) }
}

/** A line from each thought to the next one, unless both are of the same cell. */
function linesOf(chain: readonly Link[]): Shape[] {
  return chain.slice(1).flatMap((to, index) => {
    const from = chain[index] as Link
    if (from.cell === to.cell) return []
    return [linkShape(to.on ? 'then' : 'thenNot', from.cell, to.cell)]
  })
}

/** Cells that a stop rules out on the way, where they are no stop themselves. */
function crossesOf(chain: readonly Link[], stops: readonly Stop[]): Shape[] {
  const taken = new Set(stops.flatMap(({ at }) => placesOf(chain[at] as Link)))
  return chain
    .flatMap(placesOf)
    .filter((cell) => !taken.has(cell))
    .map((cell) => ({ kind: 'blocked', cell }))
}

function placesOf({ cell, cells = [cell] }: Link): readonly number[] {
  return cells
}

function stopText({ spec, position, chain }: Way, at: number, stop: number): Message {
  const link = chain[at] as Link
  const letter = letterOf(spec.alphabet, link.symbol)
  if (!link.on) return msg('grid.beat.chain.not', { letter, stop })
  const before = chain.slice(0, at)
  if (isLastLetter(position, before, link)) return msg('grid.beat.chain.cell', { letter, stop })
  const unit = unitOfLastPlace(position, before, link)
  return unit
    ? msg('grid.beat.chain.unit', { letter, stop, ...unitParams(unit) })
    : msg('grid.beat.chain.then', { letter, stop })
}

/** Whether the thoughts before leave a single cell with this letter alone. */
function isLastLetter({ candidates }: Position, before: readonly Link[], link: Link): boolean {
  if (link.cells && link.cells.length > 1) return false
  return symbolsOf(candidates[link.cell] ?? 0).every(
    (symbol) => symbol === link.symbol || isRuledOut(before, link.cell, symbol),
  )
}

/** The unit in which the thoughts before leave the letter no other place. */
function unitOfLastPlace(
  position: Position,
  before: readonly Link[],
  link: Link,
): Unit | undefined {
  const places = placesOf(link)
  return UNITS.find(
    ({ cells }) =>
      places.every((place) => cells.some((cell) => cell === place)) &&
      cells.every(
        (cell) =>
          places.includes(cell) ||
          !position.allows(cell, link.symbol) ||
          isRuledOut(before, cell, link.symbol),
      ),
  )
}

/** Whether some thought says that a letter is not in a cell, or has it somewhere that the cell sees. */
function isRuledOut(thoughts: readonly Link[], cell: number, symbol: number): boolean {
  return thoughts.some((thought) => {
    const places = placesOf(thought)
    if (!thought.on) return thought.symbol === symbol && places.includes(cell)
    if (thought.symbol !== symbol) return places.length === 1 && places[0] === cell
    return places.every((place) => PEERS[place]?.some((peer) => peer === cell))
  })
}
