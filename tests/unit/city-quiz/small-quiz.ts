import type { Json } from '../../../src/games/contract.ts'
import { parseSpec } from '../../../src/games/city-quiz/core/parse-spec.ts'
import type { Spec } from '../../../src/games/city-quiz/core/spec.ts'

export type Weights = Readonly<Record<string, number>>

const both = (text: string) => ({ en: text, it: `${text} (it)` })

function sign(id: string, twin: string) {
  return {
    id,
    twin,
    sign: both(id),
    name: both(`The ${id}`),
    portrait: both(`Portrait of ${id}`),
    goodAt: both(`Good at ${id}`),
    watchOut: both(`Watch out, ${id}`),
    gives: both(`what ${id} gives`),
    needs: both(`what ${id} needs`),
  }
}

/** Four answers that each speak for one sign alone, so that every sign can be the result. */
export const ONE_EACH: readonly Weights[] = [{ ash: 9 }, { birch: 9 }, { cedar: 9 }, { dogwood: 9 }]

/** A quiz file of three questions of two answers for four signs (ash, birch, cedar, dogwood). */
export function smallQuizFile(weights: readonly (readonly Weights[])[] = DEFAULT_WEIGHTS) {
  return {
    signs: [
      sign('ash', 'birch'),
      sign('birch', 'ash'),
      sign('cedar', 'dogwood'),
      sign('dogwood', 'cedar'),
    ],
    questions: weights.map((answers, question) => ({
      id: `q${question}`,
      text: both(`Question ${question}?`),
      answers: answers.map((each, answer) => ({
        id: `a${answer}`,
        text: both(`Answer ${question}.${answer}`),
        because: both(`You said ${question}.${answer}`),
        weights: { ...each },
      })),
    })),
  }
}

const DEFAULT_WEIGHTS: readonly (readonly Weights[])[] = [
  [{ ash: 3, birch: 1 }, { cedar: 3 }],
  [{ birch: 3, cedar: 2 }, { dogwood: 3 }],
  [
    { ash: 1, cedar: 1 },
    { birch: 2, dogwood: 1 },
  ],
]

export function smallQuiz(weights?: readonly (readonly Weights[])[]): Spec {
  const parsed = parseSpec(smallQuizFile(weights) as Json)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.reason))
  return parsed.value
}
