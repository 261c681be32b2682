import { useEffect, useMemo, useState } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import { useVisit } from '../../../../screen/use-visit.ts'
import type { Alphabet } from '../../core/alphabet.ts'
import type { Beat } from '../../core/hint/beat.ts'
import type { Hint } from '../../core/hint/hint.ts'
import { answerTouch } from '../../core/lessons/answer-touch.ts'
import type { Exercise } from '../../core/lessons/answer-touch.ts'
import type { LessonId } from '../../core/lessons/lesson-of.ts'
import { POSITIONS, hasNotes } from '../../core/lessons/lesson.ts'
import { openPosition } from '../../core/lessons/open-position.ts'
import { LESSON_POSITIONS } from '../../core/lessons/positions.ts'
import { firstOpen, isFound } from '../../core/lessons/progress.ts'
import { questionOf } from '../../core/lessons/question.ts'
import type { HintSource } from '../hint/hint-source.ts'
import { START_UI } from '../play/grid-ui.ts'
import type { GridUi } from '../play/grid-ui.ts'
import { useProgress } from './use-progress.ts'
import type { LessonProgress } from '../../core/lessons/progress.ts'
import { useProof } from './use-proof.ts'

/** What a player has done in a position. */
interface Turn {
  /** Which position, from 0. */
  readonly at: number
  /** Where the keyboard stands. */
  readonly cursor: number
  /** Counts touches; each brings the focus to its cell. */
  readonly touches: number
  /** The cell that was touched last, and was not the one; null before. */
  readonly wrong: number | null
  /** The cell that found the step; null until then. */
  readonly found: number | null
  /** Which beat of the proof is shown, from 0; null while there is none. */
  readonly beat: number | null
}

const MIDDLE = 40

function begin(at: number, cursor = MIDDLE): Turn {
  return { at, cursor, touches: 0, wrong: null, found: null, beat: null }
}

/** One lesson as it stands, and what a player can do in it. */
export interface LessonInPlay {
  readonly exercise: Exercise
  readonly progress: LessonProgress
  readonly turn: Turn
  readonly ui: GridUi
  /** The proof, as far as it was fetched and while it is shown. */
  readonly hint: Hint | null
  readonly question: Message
  /** Why the touched cell is not the one. */
  readonly why: Message | null
  /** Whether the way on is open: this position is found, now or before. */
  readonly mayGoOn: boolean
  readonly isLast: boolean
  touch(cell: number): void
  look(cell: number): void
  /** Shows the proof, its next beat, or after the last one begins again. */
  show(): void
  /** The next position. */
  next(): void
}

export function useLesson(lesson: LessonId, alphabet: Alphabet, hints: HintSource): LessonInPlay {
  const { announce, sound } = useVisit()
  const { progress, note } = useProgress()
  const [turn, setTurn] = useState(() => begin(firstOpen(progress, lesson)))
  const exercise = useMemo(
    () => exerciseOf(lesson, turn.at, alphabet),
    [lesson, turn.at, alphabet.letters.join('')],
  )
  const hint = useProof(exercise, hints, turn.beat !== null)
  const question = questionOf(lesson, exercise.position, alphabet)
  const ui = useMemo(() => uiOf(turn, hint), [turn, hint])
  const why = turn.wrong === null ? null : answerTouch(exercise, turn.wrong)
  const beat = shownBeat(ui)?.text

  // What a beat says is announced when it is shown, which may be after the proof was fetched.
  useEffect(() => {
    if (beat) announce(() => (turn.found === null ? [beat] : [msg('grid.lesson.foundIt'), beat]))
  }, [hint, turn.at, turn.beat])

  function touch(cell: number): void {
    const moved = { ...turn, cursor: cell, touches: turn.touches + 1 }
    if (turn.found !== null) return setTurn(moved)
    const reason = answerTouch(exercise, cell)
    if (reason) {
      announce(reason)
      sound('conflict')
      return setTurn({ ...moved, wrong: cell, beat: null })
    }
    note(lesson, turn.at)
    // With its proof it is announced as soon as that is shown.
    if (!hint) announce(msg('grid.lesson.foundIt'))
    sound('complete')
    setTurn({ ...moved, wrong: null, found: cell, beat: 1 })
  }

  return {
    exercise,
    progress,
    turn,
    ui,
    hint,
    question,
    why,
    mayGoOn: isFound(progress, lesson, turn.at),
    isLast: turn.at === POSITIONS - 1,
    touch,
    look: (cursor) => setTurn({ ...turn, cursor }),
    show() {
      const last = hint ? hint.beats.length - 1 : 0
      const next = turn.beat === null || turn.beat >= last ? 0 : turn.beat + 1
      setTurn({ ...turn, wrong: null, beat: next })
      sound('touch')
    },
    next() {
      const at = (turn.at + 1) % POSITIONS
      const { position } = exerciseOf(lesson, at, alphabet)
      setTurn({ ...begin(at, turn.cursor), touches: turn.touches })
      announce(() => [
        msg('grid.lesson.position', { number: at + 1, total: POSITIONS }),
        questionOf(lesson, position, alphabet),
      ])
      sound('touch')
    },
  }
}

function exerciseOf(lesson: LessonId, at: number, alphabet: Alphabet): Exercise {
  const position = LESSON_POSITIONS[lesson][at]
  const opened = position && openPosition(position, alphabet, hasNotes(lesson))
  // A test opens all of them.
  if (!position || !opened?.ok) throw new Error(`Position ${at + 1} of ${lesson} cannot be opened`)
  return { lesson, position, ...opened.value }
}

/** The beat of the proof that is shown; null while there is none. */
export function shownBeat({ hint }: GridUi): Beat | null {
  return hint?.hint.beats[hint.at] ?? null
}

/** The board as the grid draws it, with the beat of the proof that is shown. */
function uiOf(turn: Turn, hint: Hint | null): GridUi {
  const { cursor, touches, beat } = turn
  const shown = hint && beat !== null ? { hint, at: Math.min(beat, hint.beats.length - 1) } : null
  return {
    ...START_UI,
    cursor,
    touches,
    hint: shown,
  }
}
