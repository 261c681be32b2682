import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import { SpokenText } from '../../../../screen/frame/spoken-text.tsx'
import { useWords } from '../../../../screen/use-visit.ts'
import { Icon } from '../../../../theme/icons.tsx'
import { POSITIONS } from '../../core/lessons/lesson.ts'
import type { HintView } from '../hint/hint-source.ts'
import { shownBeat } from './use-lesson.ts'
import type { LessonInPlay } from './use-lesson.ts'

/** The id of the question, by which the board is described. */
export const QUESTION = 'lesson-question'

interface LessonSayProps {
  readonly lesson: LessonInPlay
  readonly hintView: HintView | null
}

/** Under the board, in a room of a fixed height: the question, why a cell is not the one, or the proof. */
export function LessonSay({ lesson, hintView }: LessonSayProps): JSX.Element {
  const { say } = useWords()
  const { question, why, turn, ui } = lesson
  const area = useRef<HTMLDivElement>(null)
  const isFound = turn.found !== null
  const beat = shownBeat(ui)

  useLayoutEffect(() => {
    const room = area.current
    if (!room) return
    room.scrollTop = 0
    // What scrolls must be reached with keys too; what does not is no stop on the way.
    if (room.scrollHeight > room.clientHeight + 1) room.tabIndex = 0
    else room.removeAttribute('tabindex')
  }, [turn, ui])

  return (
    <div class="lesson__say" ref={area}>
      {isFound && <p class="lesson__found">{say(msg('grid.lesson.foundIt'))}</p>}
      {beat && hintView && (
        <p>
          <hintView.BeatText text={beat.text} />
        </p>
      )}
      {why && (
        <p class="lesson__why">
          <Icon name="x" />
          <span>
            <SpokenText text={why} />
          </span>
        </p>
      )}
      {!isFound && (
        <p class="lesson__question" id={QUESTION}>
          <SpokenText text={question} />
        </p>
      )}
      {!isFound && !why && !beat && (
        <p class="lesson__position">
          {say(msg('grid.lesson.position', { number: turn.at + 1, total: POSITIONS }))}
        </p>
      )}
    </div>
  )
}
