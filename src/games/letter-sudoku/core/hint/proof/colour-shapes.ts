import { UNITS } from '../../../../../kit/grid-geometry.ts'
import type { Unit } from '../../../../../kit/grid-geometry.ts'
import { msg, spokenAs } from '../../../../../kit/text.ts'
import type { Message } from '../../../../../kit/text.ts'
import { sees } from '../../solver/sight.ts'
import { unitParams } from '../../unit-name.ts'
import type { Beat } from '../beat.ts'
import type { CandidateRole, Shape } from '../shape.ts'
import { letterOfStep } from './letter-of-step.ts'
import type { Scene } from './proof.ts'
import { candidateShapes, linkShape, unitShapes } from './shapes.ts'

export type Cells = readonly number[]

/**
 * How the places of a letter fall into two sides: a first unit with two places, the rest link by link, and that one
 * side holds.
 */
export function sidesBeats(scene: Scene, one: Cells, two: Cells): [Beat, ...Beat[]] {
  const letter = letterOfStep(scene)
  const { unit, from, to } = firstPair(scene, one, two)
  const look = unitShapes([unit])
  const pair = [linkShape('pair', from, to), ...sideShapes(scene, [from], [to])]
  const all = [...pairLinks(scene, one, two), ...sideShapes(scene, one, two)]
  const isMore = one.length + two.length > 2
  return [
    { text: msg('grid.beat.single.ask', { letter, ...unitParams(unit) }), shapes: look },
    { text: msg('grid.beat.links.two', { letter }), shapes: [...look, ...pair] },
    ...(isMore ? [{ text: msg('grid.beat.colours.all', { letter }), shapes: all }] : []),
    { text: eitherText(letter), shapes: all },
  ]
}

/** "Either all ● are B, or all ■." */
export function eitherText(letter: string): Message {
  return spokenAs(
    msg('grid.beat.colours.either', { letter }),
    msg('grid.beat.colours.eitherSpoken', { letter }),
  )
}

export function sideShapes({ position, step }: Scene, one: Cells, two: Cells): Shape[] {
  const side = (kind: CandidateRole, cells: Cells) =>
    candidateShapes(kind, position, cells, step.symbols)
  return [...side('one', one), ...side('two', two)]
}

/** A tree of lines that joins all cells, each to one of the other side, where a unit has these two places alone. */
export function pairLinks(scene: Scene, one: Cells, two: Cells): Shape[] {
  const [start] = one
  if (start === undefined) return []
  const reached = [start]
  const open = new Set([...one.slice(1), ...two])
  const links: Shape[] = []
  for (const from of reached) {
    const others = one.includes(from) ? two : one
    for (const to of others) {
      if (!open.has(to) || !unitOfPair(scene, from, to)) continue
      open.delete(to)
      reached.push(to)
      links.push(linkShape('pair', from, to))
    }
  }
  return links
}

function firstPair(scene: Scene, one: Cells, two: Cells): { unit: Unit; from: number; to: number } {
  for (const from of one)
    for (const to of two) {
      const unit = unitOfPair(scene, from, to)
      if (unit) return { unit, from, to }
    }
  throw new Error(`${scene.step.technique} needs a unit with two places`)
}

/** The unit that has the letter's two places at two cells, and no third. */
function unitOfPair({ position, step }: Scene, one: number, other: number): Unit | undefined {
  const [symbol = 0] = step.symbols
  return UNITS.find(({ cells }) => {
    const places: Cells = cells.filter((cell) => position.allows(cell, symbol))
    return places.length === 2 && places.includes(one) && places.includes(other)
  })
}

/** Lines to each cell from the first of each side that it sees. */
export function seesSides(lost: Cells, sides: readonly Cells[]): Shape[] {
  return lost.flatMap((cell) =>
    sides.flatMap((cells) => {
      const near = cells.find((each) => sees(each, cell))
      return near === undefined ? [] : [linkShape('sees', near, cell)]
    }),
  )
}

export function touch(some: Cells, others: Cells): boolean {
  return some.some((cell) => others.some((other) => sees(cell, other)))
}

/** The cells that a step takes the letter from. */
export function lostCells({ step }: Scene): Cells {
  return [...new Set(step.eliminations.map(({ cell }) => cell))]
}
