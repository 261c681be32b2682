import { LESSONS, POSITIONS } from './lesson.ts'

/** For each lesson which of its positions were found, as bits; what was never found is absent. */
export type LessonProgress = ReadonlyMap<string, number>

const ALL = (1 << POSITIONS) - 1

/**
 * Reads what was found. Entries that are damaged are left out, and so is all of a text that cannot be read.
 * Those of other editions' lessons stay, so that nothing is lost when they come back.
 */
export function parseProgress(text: string | null): LessonProgress {
  return new Map(
    entriesIn(text).flatMap(([lesson, found]) =>
      typeof found === 'number' && Number.isInteger(found) && found > 0 && found <= ALL
        ? [[lesson, found]]
        : [],
    ),
  )
}

function entriesIn(text: string | null): [string, unknown][] {
  try {
    const read: unknown = JSON.parse(text ?? '{}')
    return typeof read === 'object' && read !== null ? Object.entries(read) : []
  } catch {
    return []
  }
}

export function formatProgress(progress: LessonProgress): string {
  return JSON.stringify(Object.fromEntries(progress))
}

export function isFound(progress: LessonProgress, lesson: string, position: number): boolean {
  return ((progress.get(lesson) ?? 0) & (1 << position)) !== 0
}

export function withFound(
  progress: LessonProgress,
  lesson: string,
  position: number,
): LessonProgress {
  return new Map([...progress, [lesson, (progress.get(lesson) ?? 0) | (1 << position)]])
}

/** How many positions were found, in a lesson or in all that there are. */
export function foundCount(progress: LessonProgress, lessons: readonly string[] = LESSONS): number {
  const positions = Array.from({ length: POSITIONS }, (_, position) => position)
  return lessons.reduce(
    (sum, lesson) => sum + positions.filter((each) => isFound(progress, lesson, each)).length,
    0,
  )
}

/** The position to begin a lesson with: the first that was not found, or the first of all. */
export function firstOpen(progress: LessonProgress, lesson: string): number {
  const positions = Array.from({ length: POSITIONS }, (_, position) => position)
  return positions.find((each) => !isFound(progress, lesson, each)) ?? 0
}
