import { PEERS, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { Unit } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { symbolsOf } from '../../symbol.ts'
import type { Link } from '../../techniques/technique.ts'

/** Why a thought follows: its cell has no other letter left, or a unit no other place. */
export type Reason = 'cell' | Unit | null

/** All cells that a thought is about. */
export function placesOf({ cell, cells = [cell] }: Link): readonly number[] {
  return cells
}

/** Whether two thoughts are about the same letter at the same places. */
export function isSameCandidate(one: Link, other: Link): boolean {
  const [places, others] = [placesOf(one), placesOf(other)]
  return (
    one.symbol === other.symbol &&
    places.length === others.length &&
    places.every((cell) => others.includes(cell))
  )
}

/**
 * Why a thought of a chain is true after those before it. What the thought right before rules out is the
 * better reason, because the chain was told up to there.
 */
export function reasonOf(position: Position, chain: readonly Link[], at: number): Reason {
  const link = chain[at] as Link
  const before = chain.slice(0, at)
  return (
    reasonAfter(position, before.slice(-1), link) ?? reasonAfter(position, before, link) ?? null
  )
}

function reasonAfter(position: Position, before: readonly Link[], link: Link): Reason {
  if (isLastLetter(position, before, link)) return 'cell'
  return UNITS.find((unit) => isLastPlace(position, before, link, unit)) ?? null
}

function isLastLetter({ candidates }: Position, before: readonly Link[], link: Link): boolean {
  if (placesOf(link).length > 1) return false
  return symbolsOf(candidates[link.cell] ?? 0).every(
    (symbol) => symbol === link.symbol || isRuledOut(before, link.cell, symbol),
  )
}

function isLastPlace(
  position: Position,
  before: readonly Link[],
  link: Link,
  { cells }: Unit,
): boolean {
  const places = placesOf(link)
  const all: readonly number[] = cells
  return (
    places.every((place) => all.includes(place)) &&
    all.every(
      (cell) =>
        places.includes(cell) ||
        !position.allows(cell, link.symbol) ||
        isRuledOut(before, cell, link.symbol),
    )
  )
}

/** Whether some thought says that a letter is not in a cell, or has it somewhere that the cell sees. */
export function isRuledOut(thoughts: readonly Link[], cell: number, symbol: number): boolean {
  return thoughts.some((thought) => {
    const places = placesOf(thought)
    if (!thought.on) return thought.symbol === symbol && places.includes(cell)
    if (thought.symbol !== symbol) return places.length === 1 && places[0] === cell
    return !places.includes(cell) && places.every((place) => isPeer(place, cell))
  })
}

/** Where thoughts leave nothing: which of them has no room after those before it, and why it has none elsewhere. */
export interface DeadEnd {
  readonly at: number
  readonly reason: Unit | 'cell'
}

/** The first thought of a chain that those before it rule out, though nothing else is left. */
export function deadEndOf(position: Position, chain: readonly Link[]): DeadEnd | null {
  for (let at = 1; at < chain.length; at++) {
    const link = chain[at] as Link
    const before = chain.slice(0, at)
    if (!link.on || !placesOf(link).every((cell) => isRuledOut(before, cell, link.symbol))) continue
    const reason = reasonOf(position, chain, at)
    if (reason) return { at, reason }
  }
  return null
}

/** The thoughts of a chain that begins with what is not and ends with what is, from its end. */
export function turned(chain: readonly Link[]): readonly Link[] {
  return chain.toReversed().map((link) => ({ ...link, on: !link.on }))
}

function isPeer(one: number, other: number): boolean {
  const peers: readonly number[] = PEERS[one] ?? []
  return peers.includes(other)
}
