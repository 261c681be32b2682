import { unitOf } from '../../../../../kit/grid-geometry.ts'
import { msg } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import { sees } from '../../solver/sight.ts'
import type { Link } from '../../techniques/technique.ts'
import { unitParams } from '../../unit-name.ts'
import { letterWords } from '../words/letter-words.ts'
import type { Beat } from '../beat.ts'
import { cellsOfShape } from '../shape.ts'
import type { Shape } from '../shape.ts'
import { deadEndOf, isRuledOut, isSameCandidate, placesOf, turned } from './chain-reason.ts'
import type { DeadEnd } from './chain-reason.ts'
import { lastStop, stopBeats, wayShapes } from './chain-stops.ts'
import type { Proof, Prover, Scene } from './proof.ts'
import {
  candidateShapes,
  cellShapes,
  goneShapes,
  linkShape,
  placeShapes,
  seesShapes,
  shapesOnce,
  unitShapes,
} from './shapes.ts'

/**
 * A chain of thoughts. Where it comes back to what it began with, that is settled; otherwise one of its two
 * ends is true, and what neither allows can go.
 */
export const proveChain: Prover = (scene) => {
  const { chain, deadEnd } = wayOf(scene)
  const [first, last] = [chain[0] as Link, chain.at(-1) as Link]
  if (deadEnd) return proveDeadEnd(scene, chain, deadEnd)
  if (isSameCandidate(first, last)) return [...wayBeats(scene, chain), ...backBeats(scene, chain)]
  return ruleOutAll(scene, [first, last])
    ? [...wayBeats(scene, chain), ...eitherBeats(scene, chain)]
    : proveRing(scene)
}

/** A chain whose ends exclude each other: of every two linked notes one is true. */
export const proveRing: Prover = (scene) => {
  const { chain, deadEnd } = wayOf(scene)
  if (deadEnd) return proveDeadEnd(scene, chain, deadEnd)
  const [first, last] = [chain[0] as Link, chain.at(-1) as Link]
  const stop = lastStop(chain)
  const closing = sees(first.cell, last.cell) ? [linkShape('thenNot', last.cell, first.cell)] : []
  const ring = [...wayShapes(chain, [1, stop]), ...closing]
  return [
    ...wayBeats(scene, chain),
    { text: msg('grid.beat.ring.closes', { stop }), shapes: ring },
    { text: msg('grid.beat.ring.both'), shapes: ring },
    {
      text: msg('grid.beat.gone', { count: scene.step.eliminations.length }),
      shapes: shapesOnce(goneShapes(scene.step), ring),
    },
  ]
}

/**
 * The way to tell a chain: from the end from which it holds throughout, else as it was found. Of two ends one is
 * true; supposed not to be, it contradicts itself somewhere on the way.
 */
function wayOf(scene: Scene): { chain: readonly Link[]; deadEnd: DeadEnd | null } {
  const { position, step } = scene
  const { chain = [] } = step
  const deadEnd = deadEndOf(position, chain)
  const [first, last] = [chain[0] as Link, chain.at(-1) as Link]
  if (!deadEnd || isSameCandidate(first, last)) return { chain, deadEnd }
  const other = turned(chain)
  if (!first.on && last.on && !deadEndOf(position, other)) return { chain: other, deadEnd: null }
  return { chain, deadEnd: ruleOutAll(scene, [first]) ? deadEnd : null }
}

/** What was supposed leaves something no room, so the contrary holds. */
function proveDeadEnd(scene: Scene, chain: readonly Link[], { at, reason }: DeadEnd): Proof {
  const { step } = scene
  const first = chain[0] as Link
  const settled = settledBeat(scene, first)
  const isOwn = step.eliminations.every(({ cell }) => isAlone(first) && cell === first.cell)
  const after = { ...first, on: !first.on }
  const way = thoughtsBefore(chain, at)
  return [
    ...wayBeats(scene, way),
    deadEndBeat(scene, way, chain[at] as Link, reason),
    ...(isOwn
      ? [settled]
      : [{ ...settled, shapes: wayShapes([after], [1]) }, goneAfter(scene, after)]),
  ]
}

/** The thoughts before one, without what only leads to it. */
export function thoughtsBefore(chain: readonly Link[], at: number): readonly Link[] {
  return chain.slice(0, chain[at - 1]?.on || at === 1 ? at : at - 1)
}

/** The unit that has no place left for a letter, or the cell that has no letter left. */
export function deadEndBeat(
  { spec, position }: Scene,
  way: readonly Link[],
  { cell, symbol }: Pick<Link, 'cell' | 'symbol'>,
  reason: DeadEnd['reason'],
): Beat {
  const shapes = wayShapes(way, [])
  const letter = letterOf(spec.alphabet, symbol)
  if (reason === 'cell')
    return {
      text: msg('grid.beat.chain.noLetter'),
      shapes: [...shapes, ...cellShapes('asked', [cell])],
    }
  const taken = new Set(
    shapes.flatMap((shape) => (shape.kind === 'link' ? [] : cellsOfShape(shape))),
  )
  const blocked = reason.cells.filter((each) => position.allows(each, symbol) && !taken.has(each))
  return {
    text: msg('grid.beat.chain.noPlace', { letter, ...unitParams(reason) }),
    shapes: [...unitShapes([reason]), ...shapes, ...cellShapes('blocked', blocked)],
  }
}

/** Cells with the same two letters that take turns. */
export const proveRemotePair: Prover = ({ spec, position, step }) => {
  const cells = [...new Set((step.chain ?? []).map(({ cell }) => cell))]
  const [first = 0] = cells
  const last = cells.at(-1) ?? 0
  const letters = letterWords(spec, step.symbols)
  const links = cells.slice(1).map((cell, index) => linkShape('pair', cells[index] ?? 0, cell))
  const all = candidateShapes('reason', position, cells, step.symbols)
  const ends = candidateShapes('reason', position, [first, last], step.symbols)
  return [
    {
      text: msg('grid.beat.look', { number: unitOf('box', first).index + 1 }),
      shapes: unitShapes([unitOf('box', first)]),
    },
    {
      text: msg('grid.beat.remote.cells', { letters, count: cells.length }),
      shapes: all,
    },
    { text: msg('grid.beat.remote.turns'), shapes: [...links, ...all] },
    { text: msg('grid.beat.remote.ends', { letters }), shapes: [...links, ...ends] },
    {
      text: msg('grid.beat.remote.gone'),
      shapes: shapesOnce(goneShapes(step), links, ends, seesShapes(step, [first, last])),
    },
  ]
}

/** The supposition, and what follows stop by stop. */
export function wayBeats(scene: Scene, chain: readonly Link[]): [Beat, ...Beat[]] {
  return [supposeBeat(scene, chain), ...stopBeats({ ...scene, chain })]
}

/** The first beat: where the chain begins, and what is supposed there. */
function supposeBeat({ spec }: Scene, chain: readonly Link[]): Beat {
  const first = chain[0] as Link
  const box = unitOf('box', first.cell)
  const params = { letter: letterOf(spec.alphabet, first.symbol), number: box.index + 1 }
  return {
    text: first.on
      ? msg('grid.beat.chain.suppose', params)
      : msg('grid.beat.chain.supposeNot', params),
    shapes: [...unitShapes([box]), ...wayShapes(chain.slice(0, 1), [1])],
  }
}

/** One of the two ends is true. */
function eitherBeats(scene: Scene, chain: readonly Link[]): Beat[] {
  const { spec, step } = scene
  const [first, last] = [chain[0] as Link, chain.at(-1) as Link]
  const stop = lastStop(chain)
  const letter = letterOf(spec.alphabet, last.symbol)
  // Of what was supposed the contrary may hold: it comes last, so that it is what its cell shows.
  const begun = wayShapes([{ ...first, on: true }], [1])
  const way = [...wayShapes(chain, [1, stop]).filter((shape) => !isStop(shape, 1)), ...begun]
  const isSame = first.symbol === last.symbol
  const letter1 = letterOf(spec.alphabet, first.symbol)
  return [
    {
      text: isSame
        ? msg('grid.beat.chain.either', { letter, stop })
        : msg('grid.beat.chain.eitherOf', { letter1, letter2: letter, stop }),
      shapes: way,
    },
    {
      text: isSame
        ? msg('grid.beat.seesBoth', { letter })
        : msg('grid.beat.chain.eitherWay', { count: step.eliminations.length }),
      shapes: shapesOnce(goneShapes(step), way, seesShapes(step, [first, last].flatMap(placesOf))),
    },
  ]
}

/** The chain rules out what it began with. */
function backBeats(scene: Scene, chain: readonly Link[]): Beat[] {
  return [
    { text: msg('grid.beat.chain.back'), shapes: wayShapes(chain, [1]) },
    settledBeat(scene, chain[0] as Link),
  ]
}

/** What was supposed is wrong. */
export function settledBeat(scene: Scene, first: Link): Beat {
  const { spec, step } = scene
  const letter = letterOf(spec.alphabet, first.symbol)
  if (first.on) return { text: msg('grid.beat.chain.isNot', { letter }), shapes: goneShapes(step) }
  const places = placesOf(first)
  const stop = places.length > 1 ? wayShapes([{ ...first, on: true }], [1]) : []
  return {
    text: msg('grid.beat.chain.is', { letter, count: places.length }),
    shapes: shapesOnce(
      placeShapes(step),
      goneShapes(step),
      stop,
      places.length > 1 ? [] : cellShapes('asked', places),
    ),
  }
}

/** What goes because a letter is at a stop. */
function goneAfter({ step }: Scene, stop: Link): Beat {
  return {
    text: msg('grid.beat.gone', { count: step.eliminations.length }),
    shapes: shapesOnce(goneShapes(step), wayShapes([stop], [1]), seesShapes(step, placesOf(stop))),
  }
}

/** Whether each of some thoughts, if it is true, rules out all that goes. */
function ruleOutAll({ step }: Scene, thoughts: readonly Link[]): boolean {
  return step.eliminations.every(({ cell, symbol }) =>
    thoughts.every(
      (link) =>
        (step.placements.length === 0 && isSameCandidate(link, { cell, symbol, on: true })) ||
        isRuledOut([{ ...link, on: true }], cell, symbol),
    ),
  )
}

function isAlone(link: Link): boolean {
  return placesOf(link).length === 1
}

function isStop(shape: Shape, number: number): boolean {
  return shape.kind === 'stop' && shape.number === number
}
