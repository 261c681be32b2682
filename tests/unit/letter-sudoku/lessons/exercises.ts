import type { Exercise } from '../../../../src/games/letter-sudoku/core/lessons/answer-touch.ts'
import { LESSONS, hasNotes } from '../../../../src/games/letter-sudoku/core/lessons/lesson.ts'
import type { LessonPosition } from '../../../../src/games/letter-sudoku/core/lessons/lesson.ts'
import type { LessonId } from '../../../../src/games/letter-sudoku/core/lessons/lesson-of.ts'
import { openPosition } from '../../../../src/games/letter-sudoku/core/lessons/open-position.ts'
import { LESSON_POSITIONS } from '../../../../src/games/letter-sudoku/core/lessons/positions.ts'
import { spec } from '../example-grid.ts'

/** A position of a lesson, in the letters of the built-in grid. */
export function exerciseOf(lesson: LessonId, position: LessonPosition): Exercise {
  const opened = openPosition(position, spec.alphabet, hasNotes(lesson))
  if (!opened.ok) throw new Error(opened.reason.code)
  return { lesson, position, ...opened.value }
}

/** All positions of all lessons, each with a name for its test. */
export const EXERCISES = LESSONS.flatMap((lesson) =>
  LESSON_POSITIONS[lesson].map((position, at) => ({
    name: `${lesson} ${at + 1}`,
    ...exerciseOf(lesson, position),
  })),
)
