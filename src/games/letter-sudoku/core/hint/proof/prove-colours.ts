import { UNITS, unitOf } from '../../../../../kit/grid-geometry.ts'
import { msg, spokenAs } from '../../../../../kit/text.ts'
import type { Message } from '../../../../../kit/text.ts'
import { sees } from '../../solver/sight.ts'
import { unitParams } from '../../unit-name.ts'
import type { Beat } from '../beat.ts'
import type { CandidateRole, Shape } from '../shape.ts'
import { letterOfStep } from './letter-of-step.ts'
import type { Prover, Scene } from './proof.ts'
import {
  candidateShapes,
  goneShapes,
  linkShape,
  placeShapes,
  shapesOnce,
  unitShapes,
} from './shapes.ts'

type Cells = readonly number[]

/** A letter's cells in two colours: it is in all of the one or in all of the other. */
export const proveColours: Prover = (scene) => {
  const { step } = scene
  const [one = [], two = []] = step.groups ?? []
  const sides = sideShapes(scene, one, two)
  const links = pairLinks(one, two)
  const letter = letterOfStep(scene)
  const start = [
    ...startBeats(scene, one, two),
    { text: msg('grid.beat.colours.all', { letter }), shapes: [...links, ...sides] },
    { text: eitherText(letter), shapes: [...links, ...sides] },
  ] as const
  const [look, pair, ...rest] = start
  if (step.technique === 'simpleColoursTrap')
    return [look, pair, ...rest, trapBeat(scene, [...links, ...sides], [one, two])]
  const wrong = isGone(scene, one) ? one : two
  return [
    look,
    pair,
    ...rest,
    ...wrapBeats(scene, wrong === one ? 'one' : 'two', wrong, [...links, ...sides]),
  ]
}

/** Two clusters of two colours each, where colours of the one exclude colours of the other. */
export const proveMultiColours: Prover = (scene) => {
  const { step } = scene
  const [a = [], b = [], c = [], d = []] = step.groups ?? []
  const letter = letterOfStep(scene)
  const first = [...pairLinks(a, b), ...sideShapes(scene, a, b)]
  const second = [...pairLinks(c, d), ...sideShapes(scene, c, d)]
  const [look, pair] = startBeats(scene, a, b)
  const beats = [
    pair,
    { text: msg('grid.beat.colours.all', { letter }), shapes: first },
    { text: msg('grid.beat.colours.second', { letter }), shapes: [...first, ...second] },
  ]
  const all = [...first, ...second]
  if (step.technique === 'multiColoursTwo') {
    const wrong = isGone(scene, a) ? a : b
    const side = wrong === a ? 'one' : 'two'
    return [
      look,
      ...beats,
      { text: sided(side, 'bothSee'), shapes: all },
      {
        text: msg('grid.beat.gone', { count: step.eliminations.length }),
        shapes: shapesOnce(goneShapes(step), all),
      },
    ]
  }
  const [near, far] = touch(a, c) || touch(a, d) ? [a, b] : [b, a]
  const [near2, far2] = touch(near, c) ? [c, d] : [d, c]
  const clash = clashLinks(near, near2)
  return [
    look,
    ...beats,
    { text: msg('grid.beat.colours.clash', { letter }), shapes: [...all, ...clash] },
    { text: msg('grid.beat.colours.far', { letter }), shapes: [...all, ...clash] },
    { ...trapBeat(scene, all, [far, far2]), text: msg('grid.beat.seesBoth', { letter }) },
  ]
}

/** The first pair: a unit with two places for the letter. */
function startBeats(scene: Scene, one: Cells, two: Cells): readonly [Beat, Beat] {
  const letter = letterOfStep(scene)
  const [from, to] = firstPair(one, two)
  const unit = UNITS.find(({ cells }) => hasBoth(cells, from, to)) ?? unitOf('box', from)
  const look = unitShapes([unit])
  const pair = [linkShape('pair', from, to), ...sideShapes(scene, [from], [to])]
  return [
    { text: msg('grid.beat.single.ask', { letter, ...unitParams(unit) }), shapes: look },
    { text: msg('grid.beat.colours.pair', { letter }), shapes: [...look, ...pair] },
  ]
}

/** Two of one side see each other, so that side is wrong. */
function wrapBeats(
  scene: Scene,
  side: 'one' | 'two',
  wrong: Cells,
  shapes: readonly Shape[],
): Beat[] {
  const { step } = scene
  const unit = UNITS.find(({ cells }) => cells.filter((cell) => wrong.includes(cell)).length > 1)
  return [
    {
      text: sided(side, 'twice'),
      shapes: [...unitShapes(unit ? [unit] : []), ...shapes],
    },
    {
      text: sided(side, 'wrong'),
      shapes: shapesOnce(placeShapes(step), goneShapes(step), shapes),
    },
  ]
}

/** Cells that see both kinds lose the letter. */
function trapBeat(scene: Scene, shapes: readonly Shape[], sides: readonly Cells[]): Beat {
  const { step } = scene
  const lost = [...new Set(step.eliminations.map(({ cell }) => cell))]
  // One line to each side is enough to be seen.
  const lines = lost.flatMap((cell) =>
    sides.flatMap((cells) => {
      const near = cells.find((each) => sees(each, cell))
      return near === undefined ? [] : [linkShape('sees', near, cell)]
    }),
  )
  const letter = letterOfStep(scene)
  return {
    text: spokenAs(
      msg('grid.beat.colours.trap', { letter }),
      msg('grid.beat.colours.trapSpoken', { letter }),
    ),
    shapes: shapesOnce(goneShapes(step), shapes, lines),
  }
}

/** "Either all ● are B, or all ■." */
function eitherText(letter: string): Message {
  return spokenAs(
    msg('grid.beat.colours.either', { letter }),
    msg('grid.beat.colours.eitherSpoken', { letter }),
  )
}

function sided(side: 'one' | 'two', what: 'twice' | 'wrong' | 'bothSee'): Message {
  switch (what) {
    case 'twice':
      return spokenAs(
        msg('grid.beat.colours.twice', { side }),
        msg('grid.beat.colours.twiceSpoken', { side }),
      )
    case 'wrong':
      return spokenAs(
        msg('grid.beat.colours.wrong', { side }),
        msg('grid.beat.colours.wrongSpoken', { side }),
      )
    case 'bothSee':
      return spokenAs(
        msg('grid.beat.colours.bothSee', { side }),
        msg('grid.beat.colours.bothSeeSpoken', { side }),
      )
  }
}

function sideShapes({ position, step }: Scene, one: Cells, two: Cells): Shape[] {
  const side = (kind: CandidateRole, cells: Cells) =>
    candidateShapes(kind, position, cells, step.symbols)
  return [...side('one', one), ...side('two', two)]
}

/** A tree of lines that joins all cells, each to one of the other side in the same unit. */
function pairLinks(one: Cells, two: Cells): Shape[] {
  const [start] = one
  if (start === undefined) return []
  const reached = [start]
  const open = new Set([...one.slice(1), ...two])
  const links: Shape[] = []
  for (const from of reached) {
    const others = one.includes(from) ? two : one
    for (const to of others) {
      if (!open.has(to) || !sees(from, to)) continue
      open.delete(to)
      reached.push(to)
      links.push(linkShape('pair', from, to))
    }
  }
  return links
}

function clashLinks(one: Cells, other: Cells): Shape[] {
  const from = one.find((cell) => other.some((each) => sees(cell, each))) ?? one[0] ?? 0
  const to = other.find((cell) => sees(from, cell)) ?? other[0] ?? 0
  return [linkShape('thenNot', from, to)]
}

function firstPair(one: Cells, two: Cells): [number, number] {
  for (const from of one) for (const to of two) if (sees(from, to)) return [from, to]
  return [one[0] ?? 0, two[0] ?? 0]
}

function hasBoth(cells: Cells, one: number, other: number): boolean {
  return cells.includes(one) && cells.includes(other)
}

function isGone({ step }: Scene, cells: Cells): boolean {
  return step.eliminations.some(({ cell }) => cells.includes(cell))
}

function touch(some: Cells, others: Cells): boolean {
  return some.some((cell) => others.some((other) => sees(cell, other)))
}
