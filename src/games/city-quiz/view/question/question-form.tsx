import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import { SettingsButton } from '../../../../screen/frame/page-tools.tsx'
import { useWords } from '../../../../screen/use-visit.ts'
import type { Question } from '../../core/spec.ts'
import { AnswerCards } from './answer-cards.tsx'
import { letterOf } from './question-keys.ts'
import type { QuestionInPlay } from './use-question.ts'

interface QuestionFormProps {
  readonly question: Question
  readonly play: QuestionInPlay
  readonly labelledBy: string
  readonly first: boolean
}

/** The answers and the buttons to go on and back. It is a form, so that Enter in an answer goes on. */
export function QuestionForm(props: QuestionFormProps): JSX.Element {
  const { say } = useWords()
  const { question, play } = props
  const { chosen, reminder, movesOn } = play
  const hint = useId()
  const keys = msg('quiz.keys', { first: 'A', last: letterOf(question.answers.length - 1) })
  const help = movesOn ? msg('quiz.movesOn') : keys
  return (
    <form
      class="question__form"
      onSubmit={(event) => {
        event.preventDefault()
        play.goOn()
      }}
    >
      <AnswerCards
        groupRef={play.cards}
        question={question}
        chosen={chosen}
        labelledBy={props.labelledBy}
        describedBy={reminder || movesOn ? hint : undefined}
        onChoose={play.choose}
        onConfirm={play.confirm}
      />
      <p
        id={hint}
        class="question__hint"
        data-reminder={reminder !== null}
        data-for={movesOn ? 'all' : 'keys'}
      >
        {say(reminder ?? help)}
      </p>
      <div class="button-row question__actions">
        {/* Where the one in the head is out of a thumb's reach. */}
        <SettingsButton look="question__settings" />
        {!props.first && (
          <button type="button" class="button" onClick={play.goBack}>
            {say(msg('quiz.previous'))}
          </button>
        )}
        <button
          type="submit"
          class="button button--primary"
          aria-disabled={chosen === null ? true : undefined}
        >
          {say(play.last ? msg('quiz.seeSign') : msg('quiz.next'))}
        </button>
      </div>
    </form>
  )
}
