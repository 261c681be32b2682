import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { LOWER_PROOFS } from '../../../src/games/letter-sudoku/core/hint/proof/lower-proofs.ts'
import { UPPER_PROOFS } from '../../../src/games/letter-sudoku/core/hint/proof/upper-proofs.ts'
import { stepHint } from '../../../src/games/letter-sudoku/core/hint/step-hint.ts'
import { LADDER } from '../../../src/games/letter-sudoku/core/techniques/ladder.ts'
import type { LadderId } from '../../../src/games/letter-sudoku/core/techniques/technique-id.ts'
import { allSteps } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import type { Message } from '../../../src/kit/text.ts'
import { translatorOf } from '../../support/translator.ts'
import { spec } from '../../unit/letter-sudoku/example-grid.ts'
import { parsePosition } from '../../unit/letter-sudoku/hint/written-position.ts'
import type { AnyLanguage } from './texts.ts'

/** The words of a beat as they stand on the screen: the technique's name is said from the second beat on. */
export interface BeatWords {
  readonly name: string
  readonly text: string
}

const PROOFS = { ...LOWER_PROOFS, ...UPPER_PROOFS }

interface Explained {
  readonly technique: string
  readonly position: string
}

const EXPLAINED = JSON.parse(
  readFileSync(
    resolve(import.meta.dirname, '../../unit/letter-sudoku/hint/explained.json'),
    'utf8',
  ),
) as readonly Explained[]

interface Told {
  readonly name: Message | null
  readonly text: Message
}

/** All beats of all steps in the positions that explain the techniques. */
function toldBeats(): readonly Told[] {
  return EXPLAINED.flatMap(({ technique, position: written }) => {
    const position = parsePosition(written)
    const steps = LADDER.filter(({ id }) => id === technique).flatMap((known) =>
      allSteps(known, position),
    )
    return steps.flatMap((step) => {
      const hint = stepHint({ spec, position, step }, PROOFS[step.technique as LadderId])
      return hint.beats.map(({ text }, at) => ({ name: at > 0 ? hint.name : null, text }))
    })
  })
}

const told = toldBeats()

/** So many of the longest are enough: what is shorter takes no more lines. */
const LONGEST = 30

/** The longest of these beats in a language, by their words alone and by their words after the name. */
export function longestBeats(language: AnyLanguage): readonly BeatWords[] {
  const { say } = translatorOf(language)
  const words = told.map(({ name, text }) => ({ name: name ? say(name) : '', text: say(text) }))
  const all = [...new Map(words.map((each) => [`${each.name}. ${each.text}`, each])).values()]
  const longest = (length: (each: BeatWords) => number): BeatWords[] =>
    all.toSorted((one, other) => length(other) - length(one)).slice(0, LONGEST)
  return [
    ...new Set([
      ...longest(({ text }) => text.length),
      ...longest(({ name, text }) => name.length + text.length),
    ]),
  ]
}
