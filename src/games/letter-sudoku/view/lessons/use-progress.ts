import { useCallback, useMemo, useState } from 'preact/hooks'
import { useVisit } from '../../../../screen/use-visit.ts'
import { POSITIONS } from '../../core/lessons/lesson.ts'
import type { LessonId } from '../../core/lessons/lesson-of.ts'
import { formatProgress, isFound, parseProgress, withFound } from '../../core/lessons/progress.ts'
import type { LessonProgress } from '../../core/lessons/progress.ts'

/** The name under which it is kept on the device which positions were found. */
const KEY = 'lessons/letter-sudoku'

/** Which positions of lessons were found, and how one more is noted. */
export function useProgress(): {
  readonly progress: LessonProgress
  note(lesson: LessonId, position: number): void
} {
  const { kept } = useVisit()
  const text = useMemo(() => kept.text(KEY), [kept])
  const [progress, setProgress] = useState(() => parseProgress(text.read()))
  const note = useCallback(
    (lesson: LessonId, position: number) => {
      // Read anew: another tab may have found something.
      const next = withFound(parseProgress(text.read()), lesson, position)
      text.write(formatProgress(next))
      setProgress(next)
    },
    [text],
  )
  return { progress, note }
}

/** For each position of a lesson whether it was found. */
export function foundOf(progress: LessonProgress, lesson: LessonId): readonly boolean[] {
  return Array.from({ length: POSITIONS }, (_, position) => isFound(progress, lesson, position))
}
