import { msg } from '../../../../../kit/text.ts'
import type { Message } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import type { Spec } from '../../puzzle.ts'
import { EMPTY } from '../../symbol.ts'
import type { Link } from '../../techniques/technique.ts'
import { shortCellName } from '../../unit-name.ts'
import { eachOnce, goneNotes, thoughtNotes } from '../hint-notes.ts'
import { thoughtWords, thoughtsAfter } from '../words/thought-words.ts'
import { inUnits } from '../words/unit-words.ts'
import { boxesOf } from './boxes-of.ts'
import type { Explainer } from './explanation.ts'

/** As many thoughts of a case as fit beside those of the others. */
const MOST = 2

/** Whatever a cell holds, or wherever a letter goes in a unit, the same follows. */
export const explainCases: Explainer = ({ spec, step }) => {
  const { cases = [], units, causes } = step
  const told = cases.map((each) => caseWords(spec, each))
  const words = told
    .slice(1)
    .reduce((one, other) => msg('grid.hint.also', { one, other }), told[0]!)
  const conclusion = thoughtWords(spec, cases[0]?.at(-1) as Link)
  const notes = eachOnce(goneNotes(step), thoughtNotes(cases.flat()))
  if (units.length === 0)
    return {
      text: msg('grid.hint.casesOfCell', {
        cell: shortCellName(causes[0] ?? 0),
        cases: words,
        conclusion,
      }),
      look: boxesOf(causes),
      notes,
    }
  return {
    text: msg('grid.hint.casesOfUnit', {
      letter: letterOf(spec.alphabet, step.symbols[0] ?? EMPTY),
      unit: inUnits(units),
      cases: words,
      conclusion,
    }),
    notes,
  }
}

/** As many places of a trial as fit a sentence. */
const MOST_PLACES = 5

/** One supposition, followed through the places of its letter until that cannot be. */
export const explainTrial: Explainer = ({ spec, step }) => {
  const [[supposed, ...places] = []] = step.cases ?? []
  const assumed = supposed as Link
  const params = {
    assumption: thoughtWords(spec, assumed),
    letter: letterOf(spec.alphabet, assumed.symbol),
    conclusion: thoughtWords(spec, { ...assumed, on: !assumed.on }),
  }
  const thoughts = thoughtsAfter(spec, [assumed, ...places], MOST_PLACES)
  return {
    text:
      places.length === 0
        ? msg('grid.hint.trialAtOnce', params)
        : msg('grid.hint.trial', { ...params, thoughts }),
    look: boxesOf([assumed.cell]),
    notes: eachOnce(goneNotes(step), thoughtNotes([assumed, ...places])),
  }
}

/** "if r1c2 is A, then r1c5 is B"; the conclusion, which all cases share, is told once. */
function caseWords(spec: Spec, thoughts: readonly Link[]): Message {
  const assumption = thoughtWords(spec, thoughts[0] as Link)
  const between = thoughtsAfter(spec, thoughts.slice(0, -1), MOST)
  return between.length === 0
    ? msg('grid.hint.caseAtOnce', { assumption })
    : msg('grid.hint.case', { assumption, thoughts: between })
}
