import { timesJudged } from './judge.ts'
import type { RoundSpec } from './round-spec.ts'
import { answerInSlots } from './state.ts'
import type { WordOutcome, State } from './state.ts'

export interface WordSummary {
  readonly id: string
  readonly outcome: WordOutcome
  /** The answer found or shown, in its full spelling with accents and spaces; null while open. */
  readonly answer: string | null
  /** Hints taken: letters that were given, and times that the placed ones were judged. */
  readonly hints: number
}

/**
 * How each word of the round went, for the result and for sharing. It never holds the answer of an
 * open word.
 */
export function roundSummary(spec: RoundSpec, state: State): WordSummary[] {
  return spec.words.flatMap((word, index) => {
    const inPlay = state.words[index]
    if (!inPlay) return []
    const { outcome, revealed } = inPlay
    const hints = revealed + timesJudged(inPlay)
    return [{ id: word.id, outcome, answer: answerInSlots(word, inPlay), hints }]
  })
}
