import type { Status } from '../../contract.ts'
import type { Spec } from './spec.ts'

export interface State {
  /** For each question the index of the chosen answer; null where none was chosen yet. */
  readonly answers: readonly (number | null)[]
  /** The index of the question that is shown; the number of questions while the result is shown. */
  readonly current: number
}

export function start(spec: Spec): State {
  return { answers: spec.questions.map(() => null), current: 0 }
}

export function status(spec: Spec, state: State): Status {
  return isAnswered(state) && state.current === spec.questions.length ? 'finished' : 'playing'
}

/** The index of the first question without an answer; the number of questions when all have one. */
export function firstOpen(state: State): number {
  const open = state.answers.indexOf(null)
  return open < 0 ? state.answers.length : open
}

export function isAnswered(state: State): boolean {
  return firstOpen(state) === state.answers.length
}
