import type { JSX, Ref } from 'preact'
import { useWords } from '../../../../screen/use-visit.ts'
import type { Question } from '../../core/spec.ts'
import { letterOf } from './question-keys.ts'

interface AnswerCardsProps {
  readonly groupRef: Ref<HTMLDivElement>
  readonly question: Question
  readonly chosen: number | null
  readonly labelledBy: string
  readonly describedBy: string | undefined
  onChoose(answer: number): void
  /** An answer was touched or activated, also one that is chosen already. */
  onConfirm(answer: number): void
}

/** The answers as cards around native radio buttons. */
export function AnswerCards(props: AnswerCardsProps): JSX.Element {
  const { say } = useWords()
  const { question, chosen } = props
  return (
    <div
      ref={props.groupRef}
      key={question.id}
      class="answers"
      role="radiogroup"
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
    >
      {question.answers.map((answer, index) => (
        <label key={answer.id} class="answer">
          <input
            type="radio"
            name={question.id}
            checked={index === chosen}
            aria-keyshortcuts={`${letterOf(index)} ${index + 1}`}
            onChange={() => props.onChoose(index)}
            onClick={() => props.onConfirm(index)}
          />
          <span class="answer__letter" aria-hidden="true">
            {letterOf(index)}
          </span>
          <span class="answer__text">{say(answer.text)}</span>
        </label>
      ))}
    </div>
  )
}
