import { msg } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import { EMPTY } from '../../symbol.ts'
import type { Link } from '../../techniques/technique.ts'
import { shortCellName } from '../../unit-name.ts'
import { eachOnce, goneNotes, thoughtNotes } from '../hint-notes.ts'
import { chainWords, thoughtWords } from '../words/thought-words.ts'
import { inUnits } from '../words/unit-words.ts'
import { boxesOf } from './boxes-of.ts'
import type { Explainer } from './explanation.ts'

/** As many thoughts of a case as fit beside those of the others, the conclusion among them. */
const MOST = 3

/** Whatever a cell holds, or wherever a letter goes in a unit, the same follows. */
export const explainCases: Explainer = ({ spec, step }) => {
  const { cases = [], units, causes } = step
  const words = cases.map((each) => chainWords(spec, each, MOST))
  const notes = eachOnce(goneNotes(step), thoughtNotes(cases.flat()))
  if (units.length === 0)
    return {
      text: msg('grid.hint.casesOfCell', { cell: shortCellName(causes[0] ?? 0), cases: words }),
      look: boxesOf(causes),
      notes,
    }
  return {
    text: msg('grid.hint.casesOfUnit', {
      letter: letterOf(spec.alphabet, step.symbols[0] ?? EMPTY),
      unit: inUnits(units),
      cases: words,
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
  const letter = letterOf(spec.alphabet, assumed.symbol)
  const conclusion = thoughtWords(spec, { ...assumed, on: !assumed.on })
  return {
    text:
      places.length === 0
        ? msg('grid.hint.trialAtOnce', {
            assumption: thoughtWords(spec, assumed),
            letter,
            conclusion,
          })
        : msg('grid.hint.trial', {
            chain: chainWords(spec, [assumed, ...places], MOST_PLACES),
            letter,
            conclusion,
          }),
    look: boxesOf([assumed.cell]),
    notes: eachOnce(goneNotes(step), thoughtNotes([assumed, ...places])),
  }
}
