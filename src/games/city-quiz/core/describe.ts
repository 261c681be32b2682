import type { Description, Item, ListGroup } from '../../contract.ts'
import { msg } from '../../../kit/text.ts'
import { resultOf } from './result-of.ts'
import type { SignResult } from './result-of.ts'
import type { Question, Spec } from './spec.ts'
import type { State } from './state.ts'

/**
 * The current question with its answers as a choice. After the last question: the result and the
 * reasons for it.
 */
export function describe(spec: Spec, state: State): Description {
  const question = spec.questions[state.current]
  if (question) return describeQuestion(spec, state, question)
  const outcome = resultOf(spec, state)
  return outcome ? describeOutcome(outcome) : { summary: msg('quiz.summary.open'), groups: [] }
}

function describeQuestion(spec: Spec, state: State, question: Question): Description {
  const chosen = state.answers[state.current]
  return {
    summary: msg('quiz.summary.question', {
      number: state.current + 1,
      total: spec.questions.length,
    }),
    groups: [
      {
        kind: 'choice',
        id: question.id,
        name: question.text,
        items: question.answers.map((answer, index) => ({
          id: `${question.id}-${answer.id}`,
          name: answer.text,
          chosen: index === chosen,
        })),
      },
    ],
  }
}

function describeOutcome(outcome: SignResult): Description {
  const { sign } = outcome
  return {
    summary: msg('quiz.summary.result', { sign: sign.sign, name: sign.name }),
    groups: [portraitGroup(outcome), whyGroup(outcome)],
  }
}

function portraitGroup({ sign, twin }: SignResult): ListGroup {
  return {
    kind: 'list',
    id: 'result',
    name: msg('quiz.result.title'),
    items: [
      { id: 'portrait', name: sign.portrait },
      { id: 'good-at', name: msg('quiz.result.goodAt', { text: sign.goodAt }) },
      { id: 'watch-out', name: msg('quiz.result.watchOut', { text: sign.watchOut }) },
      { id: 'gives', name: msg('quiz.result.gives', { text: sign.gives }) },
      { id: 'needs', name: msg('quiz.result.needs', { text: sign.needs }) },
      { id: 'twin', name: msg('quiz.result.twin', { sign: twin.sign, name: twin.name }) },
    ],
  }
}

function whyGroup({ why, tied }: SignResult): ListGroup {
  const grounds = why.flatMap(({ question, answer, weight }): Item[] => [
    { id: `why-${question.id}`, name: answer.because },
    { id: `points-${question.id}`, name: msg('quiz.result.ground', { points: weight }) },
  ])
  const tie: Item[] = tied ? [{ id: 'tie-rule', name: msg('quiz.tieRule') }] : []
  return { kind: 'list', id: 'why', name: msg('quiz.result.why'), items: [...grounds, ...tie] }
}
