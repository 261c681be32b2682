import { PEERS, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { Unit } from '../../../../../kit/grid-geometry.ts'
import { msg } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import { EMPTY } from '../../symbol.ts'
import { eachOnce, goneNotes, notesIn } from '../hint-notes.ts'
import type { HintNote } from '../hint.ts'
import { cellWords } from '../words/cell-words.ts'
import { outWords } from '../words/out-words.ts'
import { inUnits } from '../words/unit-words.ts'
import { boxesOf } from './boxes-of.ts'
import type { Explainer, Scene } from './explanation.ts'

type Cells = readonly number[]

const MOST = 3

/** A letter's cells in two colours: it is in all of the one or in all of the other. */
export const explainColours: Explainer = (scene) => {
  const { step } = scene
  const [one = [], other = []] = step.groups ?? []
  const params = { letter: letter(scene), out: outWords(scene) }
  const shown = { look: boxesOf(one.slice(0, 1)), notes: colourNotes(scene) }
  if (step.technique === 'simpleColoursTrap') {
    const colours = { one: cellWords(one, MOST), other: cellWords(other, MOST) }
    return { text: msg('grid.hint.coloursTrap', { ...params, ...colours }), ...shown }
  }
  const [wrong, right] = isGone(scene, one) ? [one, other] : [other, one]
  return {
    text: msg('grid.hint.coloursWrap', {
      ...params,
      wrong: cellWords(wrong, MOST),
      right: cellWords(right, MOST),
      unit: inUnits(unitWithTwo(wrong)),
    }),
    ...shown,
  }
}

/** Two clusters of two colours each, where colours of the one exclude colours of the other. */
export const explainMultiColours: Explainer = (scene) => {
  const { step } = scene
  const [a = [], b = [], c = [], d = []] = step.groups ?? []
  const params = { letter: letter(scene), out: outWords(scene) }
  const shown = { look: boxesOf(a.slice(0, 1)), notes: colourNotes(scene) }
  if (step.technique === 'multiColoursTwo') {
    const wrong = isGone(scene, a) ? a : b
    const colours = {
      wrong: cellWords(wrong, MOST),
      one: cellWords(c, MOST),
      other: cellWords(d, MOST),
    }
    return { text: msg('grid.hint.coloursBoth', { ...params, ...colours }), ...shown }
  }
  const [near, far] = touch(a, c) || touch(a, d) ? [a, b] : [b, a]
  const [near2, far2] = touch(near, c) ? [c, d] : [d, c]
  return {
    text: msg('grid.hint.coloursBetween', {
      ...params,
      near: cellWords(near, MOST),
      near2: cellWords(near2, MOST),
      far: cellWords(far, MOST),
      far2: cellWords(far2, MOST),
    }),
    ...shown,
  }
}

function letter({ spec, step }: Scene): string {
  return letterOf(spec.alphabet, step.symbols[0] ?? EMPTY)
}

function isGone({ step }: Scene, cells: Cells): boolean {
  return step.eliminations.some(({ cell }) => cells.includes(cell))
}

function touch(some: Cells, others: Cells): boolean {
  return some.some((cell) => others.some((other) => PEERS[cell]?.some((peer) => peer === other)))
}

function unitWithTwo(cells: Cells): readonly Unit[] {
  const found = UNITS.find((unit) => unit.cells.filter((cell) => cells.includes(cell)).length > 1)
  return found ? [found] : []
}

/** The colours of each pair in turn: ringed, underlined. */
function colourNotes({ position, step }: Scene): readonly HintNote[] {
  const colours = (step.groups ?? []).map((cells, at) =>
    notesIn(position, cells, step.symbols, at % 2 === 0 ? 'reason' : 'counter'),
  )
  return eachOnce(goneNotes(step), ...colours)
}
