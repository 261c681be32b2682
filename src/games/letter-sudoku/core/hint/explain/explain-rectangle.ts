import { msg } from '../../../../../kit/text.ts'
import type { Message } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import { EMPTY } from '../../symbol.ts'
import { shortCellName } from '../../unit-name.ts'
import { eachOnce, goneNotes, notesIn, otherNotesIn } from '../hint-notes.ts'
import type { HintNote } from '../hint.ts'
import { anyOfCells, cellWords } from '../words/cell-words.ts'
import { letterWords } from '../words/letter-words.ts'
import { outWords } from '../words/out-words.ts'
import { inUnits } from '../words/unit-words.ts'
import { boxesOf } from './boxes-of.ts'
import type { Explainer, Explanation, Scene } from './explanation.ts'

/** Type 1: one cell has other letters too, and takes one of these. */
export const explainOnlyExtraCell: Explainer = (scene) =>
  shown(
    scene,
    msg('grid.hint.unique1', {
      shape: shapeWords(scene),
      cell: shortCellName(scene.step.roof?.[0] ?? 0),
      out: outWords(scene),
    }),
  )

/** Type 2: several cells have the same other letter, and one of them takes it. */
export const explainSameExtra: Explainer = (scene) =>
  shown(
    scene,
    msg('grid.hint.unique2', {
      shape: shapeWords(scene),
      letter: letterOf(scene.spec.alphabet, scene.step.eliminations[0]?.symbol ?? EMPTY),
      cells: anyOfCells(scene.step.roof ?? []),
      out: outWords(scene),
    }),
  )

/** Type 3: two cells count as one, which makes a set with others of their unit. */
export const explainExtrasInSet: Explainer = (scene) => {
  const { spec, step } = scene
  const params = {
    shape: shapeWords(scene),
    roof: cellWords(step.roof ?? []),
    set: cellWords(step.set?.cells ?? []),
    letters: letterWords(spec, step.set?.symbols ?? []),
    unit: inUnits(step.units),
    out: outWords(scene),
  }
  return step.set?.kind === 'hidden'
    ? shown(scene, msg('grid.hint.unique3Hidden', params))
    : shown(scene, msg('grid.hint.unique3', params))
}

/** Type 4: one of the two letters has to be in one of two cells, so neither can take the other one. */
export const explainLockedInExtras: Explainer = (scene) => {
  const { spec, step } = scene
  const other = step.eliminations[0]?.symbol ?? EMPTY
  const locked = step.symbols.find((symbol) => symbol !== other) ?? EMPTY
  const params = {
    shape: shapeWords(scene),
    locked: letterOf(spec.alphabet, locked),
    other: letterOf(spec.alphabet, other),
    cells: anyOfCells(step.roof ?? []),
    unit: inUnits(step.units),
    out: outWords(scene),
  }
  return shown(scene, msg('grid.hint.unique4', params))
}

/** Type 6 and hidden rectangles: a letter that lines have at corners only would force the rest. */
export const explainForcedCorners: Explainer = (scene) => {
  const { spec, step } = scene
  const tried = step.eliminations[0]?.symbol ?? EMPTY
  const beside = step.symbols.find((symbol) => symbol !== tried) ?? EMPTY
  const held = step.technique === 'uniqueRectangle6' ? tried : beside
  return shown(
    scene,
    msg('grid.hint.unique6', {
      shape: shapeWords(scene),
      letter: letterOf(spec.alphabet, held),
      units: inUnits(step.units),
      tried: letterOf(spec.alphabet, tried),
      cell: anyOfCells(step.eliminations.map(({ cell }) => cell)),
      out: outWords(scene),
    }),
  )
}

/**
 * Avoidable rectangles: letters that are not printed must not end up where two of them could be
 * swapped.
 */
export const explainAvoidable: Explainer = (scene) => {
  const { spec, step } = scene
  const cells = [...step.causes, step.pivot ?? 0].sort((a, b) => a - b)
  return shown(
    scene,
    msg('grid.hint.avoidable', {
      letter: letterOf(spec.alphabet, step.eliminations[0]?.symbol ?? EMPTY),
      cell: shortCellName(step.pivot ?? 0),
      letters: letterWords(spec, step.symbols),
      cells: cellWords(cells),
      out: outWords(scene),
    }),
  )
}

/** Why the cells of the pattern cannot hold its two letters alone. */
function shapeWords({ spec, step }: Scene): Message {
  const letters = letterWords(spec, step.symbols)
  const own = step.causes.filter((cell) => !step.set?.cells.includes(cell))
  return own.length === 4
    ? msg('grid.hint.rectangle', { letters, cells: cellWords(own) })
    : msg('grid.hint.loop', { letters, count: own.length })
}

function shown(scene: Scene, text: Message): Explanation {
  const { causes, roof = [] } = scene.step
  return {
    text,
    look: boxesOf(causes.filter((cell) => !roof.includes(cell)).slice(0, 1)),
    notes: notesOf(scene),
  }
}

/** The two letters of the pattern, what stands against them, and the set that helps. */
function notesOf({ position, step }: Scene): readonly HintNote[] {
  const { causes, symbols, roof = [], set } = step
  return eachOnce(
    goneNotes(step),
    notesIn(position, set?.cells ?? [], set?.symbols ?? [], 'reason'),
    notesIn(position, causes, symbols, 'reason'),
    otherNotesIn(position, roof, symbols, 'counter'),
  )
}
