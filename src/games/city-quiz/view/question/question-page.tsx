import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { ScreenFrame } from '../../../../screen/frame/screen-frame.tsx'
import { useWords } from '../../../../screen/use-visit.ts'
import { fitted } from '../../../../theme/fitted.ts'
import type { Question } from '../../core/spec.ts'
import type { RunningQuiz } from '../page/running-quiz.ts'
import { QuestionForm } from './question-form.tsx'
import { SkyBand } from '../sky/sky-band.tsx'
import { useQuestion } from './use-question.ts'

interface QuestionPageProps {
  readonly quiz: RunningQuiz
  readonly question: Question
  /** Called before the last answer leads to the sign. */
  onReveal(): void
}

/** One question under the night sky, in which each answer lights a star. */
export function QuestionPage({ quiz, question, onReveal }: QuestionPageProps): JSX.Element {
  const { say } = useWords()
  const { answers, current } = quiz.state
  const words = say(question.text)
  const play = useQuestion(quiz, question, onReveal)
  const ids = { question: useId(), position: useId() }

  return (
    <ScreenFrame name="question" heading={play.position}>
      <main class="question" onKeyDown={play.pressKey} onKeyUp={play.releaseKey}>
        <div class="question__scene">
          <SkyBand
            answered={answers.map((answer) => answer !== null)}
            current={current}
            position={play.position}
          />
          <div class="question__text">
            <hr class="rule-double" />
            <h1
              id={ids.question}
              ref={play.heading}
              tabIndex={-1}
              aria-describedby={ids.position}
              style={fitted(words)}
            >
              {words}
            </h1>
            <p id={ids.position} class="visually-hidden">
              {say(play.position)}
            </p>
          </div>
        </div>
        <QuestionForm
          question={question}
          play={play}
          labelledBy={ids.question}
          first={current === 0}
        />
      </main>
    </ScreenFrame>
  )
}
