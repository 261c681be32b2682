import { msg } from '../../../../../kit/text.ts'
import { eachOnce, goneNotes, notesIn } from '../hint-notes.ts'
import { cellWords } from '../words/cell-words.ts'
import { anyOfLetters, letterWords } from '../words/letter-words.ts'
import { outWords } from '../words/out-words.ts'
import { boxesOf } from './boxes-of.ts'
import type { Explainer } from './explanation.ts'

const MOST = 3

/** Groups of cells with one letter too many each, linked by letters that only one of two can hold. */
export const explainLockedSets: Explainer = (scene) => {
  const { spec, position, step } = scene
  const { groups = [], shared = [] } = step
  const [one = [], ...rest] = groups
  const last = rest.at(-1) ?? []
  const gone = [...new Set(step.eliminations.map(({ symbol }) => symbol))]
  const params = {
    one: cellWords(one, MOST),
    other: cellWords(last, MOST),
    x: letterWords(spec, shared),
    out: outWords(scene),
  }
  const shown = {
    look: step.units.length > 0 ? step.units : boxesOf(one),
    notes: eachOnce(
      goneNotes(step),
      ...groups.map((cells, at) =>
        notesIn(position, cells, step.symbols, at % 2 === 0 ? 'reason' : 'counter'),
      ),
    ),
  }
  if (groups.length > 2) {
    const first = letterWords(spec, shared.slice(0, 1))
    const chain = { ...params, x: first, z: anyOfLetters(spec, gone), count: groups.length }
    return { text: msg('grid.hint.lockedSetsChain', chain), ...shown }
  }
  return shared.length > 1
    ? { text: msg('grid.hint.lockedSetsBoth', params), ...shown }
    : { text: msg('grid.hint.lockedSets', { ...params, z: letterWords(spec, gone) }), ...shown }
}
