import { msg } from '../../../../../kit/text.ts'
import type { Message } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import type { Spec } from '../../puzzle.ts'
import type { Position } from '../../solver/position.ts'
import { sees } from '../../solver/sight.ts'
import type { Link } from '../../techniques/technique.ts'
import { unitParams } from '../../unit-name.ts'
import type { Beat } from '../beat.ts'
import type { Shape, StopShape } from '../shape.ts'
import { isSameCandidate, placesOf, reasonOf } from './chain-reason.ts'
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
  chain.forEach((link, at) => {
    if (at > 0 && !link.on && at < chain.length - 1) return
    stops.push({ at, number: numberOf(chain, at, stops) })
  })
  return stops
}

/** A chain that comes back to its first thought ends at stop 1. */
function numberOf(chain: readonly Link[], at: number, stops: readonly Stop[]): number {
  const before = stops.at(-1)
  const link = chain[at] as Link
  if (!before || isSameCandidate(link, chain[0] as Link)) return 1
  return before.number + (isSameCell(chain[before.at] as Link, link) ? 0 : 1)
}

function isSameCell(one: Link, other: Link): boolean {
  return placesOf(one).length === 1 && placesOf(other).length === 1 && one.cell === other.cell
}

function stopShape(link: Link, number: number, now: readonly number[]): StopShape {
  const { symbol, on } = link
  const isNow = now.includes(number)
  return { kind: 'stop', cells: placesOf(link), symbol, number, holds: on, isNow }
}

/** A line from each thought to the next one, where that follows from it and is of another cell. */
function linesOf(chain: readonly Link[]): Shape[] {
  return chain.slice(1).flatMap((to, index) => {
    const from = chain[index] as Link
    if (!sees(from.cell, to.cell) || from.on === to.on) return []
    return [linkShape(to.on ? 'then' : 'thenNot', from.cell, to.cell)]
  })
}

/** Cells that a stop rules out on the way, where they are no stop themselves. */
function crossesOf(chain: readonly Link[], stops: readonly Stop[]): Shape[] {
  const taken = new Set(stops.flatMap(({ at }) => placesOf(chain[at] as Link)))
  return [...new Set(chain.flatMap(placesOf))]
    .filter((cell) => !taken.has(cell))
    .map((cell) => ({ kind: 'blocked', cell }))
}

function stopText({ spec, position, chain }: Way, at: number, stop: number): Message {
  const link = chain[at] as Link
  const letter = letterOf(spec.alphabet, link.symbol)
  if (!link.on) return msg('grid.beat.chain.not', { letter, stop })
  const reason = reasonOf(position, chain, at)
  if (reason === 'cell') return msg('grid.beat.chain.cell', { letter, stop })
  if (reason === null) return msg('grid.beat.chain.then', { letter, stop })
  const params = { letter, stop, ...unitParams(reason) }
  return placesOf(link).length > 1
    ? msg('grid.beat.chain.group', params)
    : msg('grid.beat.chain.unit', params)
}
