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
    .map((at, index) => ({
      text: stopText(way, at, index + 2),
      shapes: wayShapes(chain.slice(0, at + 1), [index + 2]),
    }))
}

/** How many stops a chain has. */
export function countStops(chain: readonly Link[]): number {
  return stopsOf(chain).length
}

/** All stops and lines of a chain; `now` are the numbers of those that the beat is about. */
export function wayShapes(chain: readonly Link[], now: readonly number[]): Shape[] {
  const at = stopsOf(chain)
  const stops = at.map((each, index) => stopShape(chain[each] as Link, index + 1, now))
  return [...linesOf(chain), ...crossesOf(chain, at), ...stops]
}

/** The places of the stops in a chain. */
function stopsOf(chain: readonly Link[]): number[] {
  return chain.flatMap(({ on }, at) => (at === 0 || on || at === chain.length - 1 ? [at] : []))
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
function crossesOf(chain: readonly Link[], stops: readonly number[]): Shape[] {
  const taken = new Set(stops.map((at) => (chain[at] as Link).cell))
  return chain.flatMap(({ cell, cells = [cell] }, at) =>
    stops.includes(at) || taken.has(cell)
      ? []
      : cells.map((each): Shape => ({ kind: 'blocked', cell: each })),
  )
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
function unitOfLastPlace(position: Position, before: readonly Link[], link: Link): Unit | undefined {
  const places: readonly number[] = link.cells ?? [link.cell]
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
    const places: readonly number[] = thought.cells ?? [thought.cell]
    if (!thought.on) return thought.symbol === symbol && places.includes(cell)
    if (thought.symbol !== symbol) return places.length === 1 && places[0] === cell
    return places.every((place) => PEERS[place]?.some((peer) => peer === cell))
  })
}
