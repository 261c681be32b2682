import { unitOf } from '../../../../../kit/grid-geometry.ts'
import { msg } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import type { Link } from '../../techniques/technique.ts'
import { letterWords } from '../words/letter-words.ts'
import type { Beat } from '../beat.ts'
import type { Shape } from '../shape.ts'
import { lastStop, stopBeats, wayShapes } from './chain-stops.ts'
import type { Prover, Scene } from './proof.ts'
import {
  candidateShapes,
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
  const chain = chainOf(scene)
  const [first, last] = [chain[0] as Link, chain.at(-1) as Link]
  const end = isSame(first, last) ? backBeats(scene, first) : eitherBeats(scene, first, last)
  return [supposeBeat(scene, chain), ...stopBeats({ ...scene, chain }), ...end]
}

/** A chain whose ends exclude each other: of every two linked notes one is true. */
export const proveRing: Prover = (scene) => {
  const chain = chainOf(scene)
  const [first, last] = [chain[0] as Link, chain.at(-1) as Link]
  const count = lastStop(chain)
  const closing = linkShape('thenNot', last.cell, first.cell)
  const ring = [...wayShapes(chain, [1, count]), closing]
  return [
    supposeBeat(scene, chain),
    ...stopBeats({ ...scene, chain }),
    { text: msg('grid.beat.ring.closes', { stop: count }), shapes: ring },
    { text: msg('grid.beat.ring.both'), shapes: ring },
    {
      text: msg('grid.beat.gone', { count: scene.step.eliminations.length }),
      shapes: shapesOnce(goneShapes(scene.step), ring),
    },
  ]
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

/** The first beat: where the chain begins, and what is supposed there. */
export function supposeBeat({ spec }: Scene, chain: readonly Link[]): Beat {
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
function eitherBeats(scene: Scene, first: Link, last: Link): Beat[] {
  const { spec, step } = scene
  const chain = chainOf(scene)
  const stop = lastStop(chain)
  const letter = letterOf(spec.alphabet, last.symbol)
  const first1 = letterOf(spec.alphabet, first.symbol)
  // Of what was supposed the contrary may hold: it comes last, so that it is what its cell shows.
  const begun = wayShapes([{ ...first, on: true }], [1])
  const way = [...wayShapes(chain, [1, stop]).filter((shape) => !isStop(shape, 1)), ...begun]
  const text =
    first.symbol === last.symbol
      ? msg('grid.beat.chain.either', { letter, stop })
      : msg('grid.beat.chain.eitherOf', { letter1: first1, letter2: letter, stop })
  const sees = seesShapes(step, [first.cell, last.cell])
  return [
    { text, shapes: way },
    {
      text:
        first.symbol === last.symbol
          ? msg('grid.beat.seesBoth', { letter })
          : msg('grid.beat.gone', { count: step.eliminations.length }),
      shapes: shapesOnce(goneShapes(step), way, sees),
    },
  ]
}

/** The chain contradicts what it began with. */
function backBeats(scene: Scene, first: Link): Beat[] {
  const { spec, step } = scene
  const chain = chainOf(scene)
  const letter = letterOf(spec.alphabet, first.symbol)
  const way = wayShapes(chain, [1])
  const outcome = shapesOnce(placeShapes(step), goneShapes(step))
  return [
    { text: msg('grid.beat.chain.back'), shapes: way },
    {
      text: first.on
        ? msg('grid.beat.chain.isNot', { letter })
        : msg('grid.beat.chain.is', { letter }),
      shapes: outcome,
    },
  ]
}

function isStop(shape: Shape, number: number): boolean {
  return shape.kind === 'stop' && shape.number === number
}

function chainOf({ step: { chain = [] } }: Scene): readonly Link[] {
  return chain
}

function isSame(one: Link, other: Link): boolean {
  return one.symbol === other.symbol && one.cell === other.cell
}
