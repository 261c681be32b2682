import type { LessonId } from '../../core/lessons/lesson-of.ts'
import type { Band } from '../../core/rating/band.ts'

/** The lesson for the step that each band names (`BAND_HARDEST`). */
export const BAND_LESSONS: Readonly<Record<Band, LessonId>> = {
  easy: 'hiddenSingleBox',
  medium: 'nakedSingle',
  hard: 'xyWing',
  expert: 'xyChain',
}
