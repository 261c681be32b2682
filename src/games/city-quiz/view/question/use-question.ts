import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import { useVisit } from '../../../../screen/use-visit.ts'
import type { Question } from '../../core/spec.ts'
import type { RunningQuiz } from '../page/running-quiz.ts'
import { answerOfKey } from './question-keys.ts'
import { useMovingOn } from './use-moving-on.ts'

export interface QuestionInPlay {
  readonly chosen: number | null
  readonly last: boolean
  /** "Question 4 of 8". */
  readonly position: Message
  /** What to say to somebody who tried to go on without an answer; null until then. */
  readonly reminder: Message | null
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly cards: RefObject<HTMLDivElement | null>
  /** Whether an answer leads on by itself. */
  readonly movesOn: boolean
  choose(answer: number): void
  /** An answer was touched, or chosen by its name, even if it was chosen before. */
  confirm(answer: number): void
  goOn(): void
  goBack(): void
  pressKey(event: KeyboardEvent): void
  releaseKey(event: KeyboardEvent): void
}

/**
 * What can be done at a question. Choosing an answer and going on to the next question are separate steps, unless the
 * policy of the visit lets answers lead on by themselves.
 */
export function useQuestion(
  { spec, state, session }: RunningQuiz,
  question: Question,
  onReveal: () => void,
): QuestionInPlay {
  const { announce, sound, policy } = useVisit()
  const { current } = state
  const [reminded, setReminded] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const cards = useRef<HTMLDivElement>(null)
  const total = spec.questions.length
  const chosen = state.answers[current] ?? null
  const last = current === total - 1
  const reminder = msg('quiz.chooseFirst', { count: question.answers.length })

  useEffect(() => {
    setReminded(false)
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [current])

  const focusCard = (answer: number): void =>
    cards.current?.querySelectorAll('input')[answer]?.focus()
  const goTo = (place: number): void => void session.play({ type: 'goTo', question: place })

  function choose(answer: number): void {
    setReminded(false)
    const before = session.snapshot().state
    session.play({ type: 'answer', question: current, answer })
    // Choosing the same answer again is no event of the session, so the sound of the press is made here.
    if (session.snapshot().state === before) sound('touch')
  }

  const leave = (): void => {
    if (last) onReveal()
    goTo(current + 1)
  }
  const moving = useMovingOn(session, current, leave)

  function goOn(): void {
    if (chosen === null) {
      setReminded(true)
      announce(reminder)
      focusCard(0)
      return
    }
    leave()
  }

  function pressKey(event: KeyboardEvent): void {
    moving.noteKey(event)
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' && event.target === heading.current) return goOn()
    const answer = answerOfKey(event, question.answers.length)
    if (answer === null) return
    event.preventDefault()
    choose(answer)
    focusCard(answer)
    moving.confirm(answer)
  }

  return {
    chosen,
    last,
    position: msg('quiz.summary.question', { number: current + 1, total }),
    reminder: reminded ? reminder : null,
    heading,
    cards,
    movesOn: policy.advance === 'byItself',
    choose,
    confirm: moving.confirm,
    goOn,
    goBack: () => goTo(current - 1),
    pressKey,
    releaseKey: moving.noteKey,
  }
}
