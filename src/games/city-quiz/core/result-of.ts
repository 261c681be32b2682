import { score } from './score.ts'
import type { Answer, Question, Sign, Spec } from './spec.ts'
import { isAnswered } from './state.ts'
import type { State } from './state.ts'

export interface SignResult {
  readonly sign: Sign
  readonly twin: Sign
  /** The answers that counted most for the sign, at most three: heavier first, then as asked. */
  readonly why: readonly Ground[]
  /** Whether another sign had the same number of points, so that the tie rule decided. */
  readonly tied: boolean
  /** The sign that came nearest, and how many points it was behind; null where there is no other sign. */
  readonly second: { readonly sign: Sign; readonly behind: number } | null
}

/** One answer that spoke for the sign. */
export interface Ground {
  readonly question: Question
  readonly answer: Answer
  readonly weight: number
}

const MOST_GROUNDS = 3

/** The sign of the given answers, or null while a question is open. */
export function resultOf(spec: Spec, state: State): SignResult | null {
  const [first, second] = score(spec, state.answers)
  if (!first || !isAnswered(state)) return null
  const twin = spec.signs.find(({ id }) => id === first.sign.twin)
  if (!twin) return null
  return {
    sign: first.sign,
    twin,
    why: groundsFor(spec, state, spec.signs.indexOf(first.sign)),
    tied: first.points === second?.points,
    second: second ? { sign: second.sign, behind: first.points - second.points } : null,
  }
}

function groundsFor(spec: Spec, state: State, sign: number): Ground[] {
  return spec.questions
    .flatMap((question, at): Ground[] => {
      const chosen = state.answers[at] ?? null
      const answer = chosen === null ? undefined : question.answers[chosen]
      const weight = answer?.weights[sign] ?? 0
      return answer && weight > 0 ? [{ question, answer, weight }] : []
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_GROUNDS)
}
