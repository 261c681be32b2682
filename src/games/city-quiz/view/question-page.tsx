import type { JSX } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { msg } from '../../../kit/text.ts'
import { ScreenFrame } from '../../../screen/screen-frame.tsx'
import { useServices } from '../../../screen/services.ts'
import { AnswerCards } from './answer-cards.tsx'
import type { OpenQuiz } from './open-quiz.ts'
import { answerOfKey, letterOf } from './question-keys.ts'
import { SkyBand } from './sky-band.tsx'

interface QuestionPageProps {
  readonly quiz: OpenQuiz
  /** Called before the last answer leads to the sign. */
  onReveal(): void
}

/** One question under the night sky, in which each answer lights a star. */
export function QuestionPage({ quiz, onReveal }: QuestionPageProps): JSX.Element | null {
  const { say, announce } = useServices()
  const { spec, state, session } = quiz
  const { current } = state
  const total = spec.questions.length
  const [reminded, setReminded] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const cards = useRef<HTMLDivElement>(null)
  const ids = { question: useId(), progress: useId(), reminder: useId() }
  const question = spec.questions[current]
  const chosen = state.answers[current] ?? null

  useEffect(() => {
    setReminded(false)
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [current])

  if (!question) return null
  const { answers } = question
  const position = msg('quiz.summary.question', { number: current + 1, total })
  const reminder = msg('quiz.chooseFirst', { count: answers.length })

  const focusCard = (answer: number): void =>
    cards.current?.querySelectorAll('input')[answer]?.focus()

  function choose(answer: number): void {
    setReminded(false)
    session.play({ type: 'answer', question: current, answer })
  }

  function goOn(): void {
    if (chosen === null) {
      setReminded(true)
      announce(reminder)
      focusCard(0)
      return
    }
    if (current === total - 1) onReveal()
    session.play({ type: 'goTo', question: current + 1 })
  }

  function pressKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' && event.target === heading.current) {
      goOn()
      return
    }
    const answer = answerOfKey(event.key, answers.length)
    if (answer === null) return
    event.preventDefault()
    choose(answer)
    focusCard(answer)
  }

  return (
    <ScreenFrame name="question" heading={position}>
      <main class="question" onKeyDown={pressKey}>
        <div class="question__scene">
          <SkyBand
            answered={state.answers.map((answer) => answer !== null)}
            current={current}
            position={position}
          />
          <div class="question__text">
            <hr class="rule-double" />
            <h1
              id={ids.question}
              ref={heading}
              tabIndex={-1}
              aria-describedby={ids.progress}
              key={question.id}
            >
              {say(question.text)}
            </h1>
            <p id={ids.progress} class="visually-hidden">
              {say(position)}
            </p>
          </div>
        </div>
        <form
          class="question__form"
          onSubmit={(event) => {
            event.preventDefault()
            goOn()
          }}
        >
          <AnswerCards
            groupRef={cards}
            question={question}
            chosen={chosen}
            labelledBy={ids.question}
            describedBy={reminded ? ids.reminder : undefined}
            onChoose={choose}
          />
          <p id={ids.reminder} class="question__hint" data-reminder={reminded}>
            {reminded
              ? say(reminder)
              : say(msg('quiz.keys', { first: 'A', last: letterOf(answers.length - 1) }))}
          </p>
          <div class="button-row question__actions">
            {current > 0 && (
              <button
                type="button"
                class="button"
                onClick={() => session.play({ type: 'goTo', question: current - 1 })}
              >
                {say(msg('quiz.previous'))}
              </button>
            )}
            <button
              type="submit"
              class="button button--primary"
              aria-disabled={chosen === null ? true : undefined}
            >
              {say(current === total - 1 ? msg('quiz.seeSign') : msg('quiz.next'))}
            </button>
          </div>
        </form>
      </main>
    </ScreenFrame>
  )
}
