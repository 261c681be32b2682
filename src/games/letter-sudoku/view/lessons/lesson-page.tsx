import './lesson-page.css'
// Last, because it lays out what the other style sheet describes.
import './lesson-landscape.css'
import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import { QuietStreet } from '../../../../art/quiet-street.tsx'
import { ScreenFrame } from '../../../../screen/frame/screen-frame.tsx'
import { StageHost } from '../../../../screen/frame/stage-host.tsx'
import type { GameScreenProps } from '../../../../screen/game-screen-props.ts'
import { useVisit, useWords } from '../../../../screen/use-visit.ts'
import { useArrival } from '../../../../screen/when/use-arrival.ts'
import { useSlots } from '../../../../screen/when/use-slots.ts'
import { fitted } from '../../../../theme/fitted.ts'
import { Icon } from '../../../../theme/icons.tsx'
import { puzzleRoute } from '../../../../visit/route.ts'
import type { Alphabet } from '../../core/alphabet.ts'
import type { LessonId } from '../../core/lessons/lesson-of.ts'
import { LESSON_WORDS } from '../../core/lessons/lesson-words.ts'
import { LESSONS, POSITIONS } from '../../core/lessons/lesson.ts'
import { foundCount } from '../../core/lessons/progress.ts'
import type { GridParts } from './fetched-lessons.tsx'
import { FoundWindows } from './found-windows.tsx'
import { LessonBoard } from './lesson-board.tsx'
import { LessonSay } from './lesson-say.tsx'
import { useLesson } from './use-lesson.ts'
import type { LessonInPlay } from './use-lesson.ts'
import { useLessonModel } from './use-lesson-model.ts'
import { foundOf } from './use-progress.ts'

interface LessonPageProps extends GameScreenProps {
  readonly lesson: LessonId
  readonly alphabet: Alphabet
  readonly parts: GridParts
}

/** A lesson: what the step is, and positions in which it is found by touching it. */
export function LessonPage({ lesson, alphabet, parts, entry }: LessonPageProps): JSX.Element {
  const { back, navigate, own } = useVisit()
  const { say } = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const slots = useSlots(frame)
  const hints = own(parts.ownHints)
  const play = useLesson(lesson, alphabet, hints)
  const model = useLessonModel(play, slots, parts, hints.view)
  useArrival(heading)
  const { title, lines } = LESSON_WORDS[lesson]
  const following = LESSONS[LESSONS.indexOf(lesson) + 1]

  return (
    <ScreenFrame name="lesson" frameRef={frame} heading={msg('grid.lessons.title')} onBack={back}>
      <StageHost factory={parts.gridDrawing} model={model} letters={alphabet.letters.join('')} />
      <main class="lesson">
        <div class="lesson__head">
          <h1 ref={heading} tabIndex={-1} style={fitted(say(title))}>
            {say(title)}
          </h1>
          <FoundWindows found={foundOf(play.progress, lesson)} now={play.turn.at} />
          <span class="visually-hidden">
            {say(
              msg('grid.lessons.found', {
                number: foundCount(play.progress, [lesson]),
                total: POSITIONS,
              }),
            )}
          </span>
        </div>
        <div class="lesson__lines">
          {lines.map((line) => (
            <p>{say(line)}</p>
          ))}
        </div>
        <div class="lesson__board" data-slot="board" />
        <LessonBoard lesson={play} model={model} parts={parts} />
        <LessonSay lesson={play} hintView={hints.view} />
        <LessonSteps
          lesson={play}
          following={following}
          onFollowing={() =>
            navigate(puzzleRoute(entry.id, 'lessons', ...(following ? [following] : [])))
          }
        />
      </main>
      <QuietStreet />
    </ScreenFrame>
  )
}

interface LessonStepsProps {
  readonly lesson: LessonInPlay
  readonly following: LessonId | undefined
  /** Goes to the lesson after this one, or to the list. */
  onFollowing(): void
}

/** The proof, and the way on, which keeps its place while it is closed. */
function LessonSteps({ lesson, following, onFollowing }: LessonStepsProps): JSX.Element {
  const { say } = useWords()
  const { turn, hint, mayGoOn, isLast, show, next } = lesson
  const isShown = turn.beat !== null
  const isOver = hint !== null && isShown && turn.beat >= hint.beats.length - 1

  function goOn(): void {
    if (!mayGoOn) return
    if (isLast) return onFollowing()
    next()
    document.querySelector<HTMLElement>('.mirror--board [tabindex="0"]')?.focus()
  }

  return (
    <div class="lesson__steps">
      <button type="button" class="button" onClick={show}>
        {say(
          isOver
            ? msg('grid.lesson.again')
            : isShown
              ? msg('grid.lesson.more')
              : msg('grid.lesson.show'),
        )}
      </button>
      <button
        type="button"
        class={mayGoOn ? 'button button--primary' : 'button lesson__closed'}
        aria-disabled={!mayGoOn}
        onClick={goOn}
      >
        {say(
          !isLast
            ? msg('grid.lesson.next')
            : following
              ? msg('grid.lesson.nextLesson')
              : msg('grid.lessons.all'),
        )}
        <Icon name="chevron-right" />
      </button>
    </div>
  )
}
