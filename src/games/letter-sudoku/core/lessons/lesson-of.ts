import type { LadderId, TechniqueId } from '../techniques/technique-id.ts'

/**
 * The techniques of each lesson, the easiest lesson first. They share one idea; a lesson has the id of the first. It
 * is practised with some of them.
 */
export const TAUGHT = [
  ['lastCell'],
  ['hiddenSingleBox'],
  ['hiddenSingleLine'],
  ['nakedSingle'],
  ['pointing', 'claiming', 'directPointing', 'directClaiming'],
  ['nakedPair'],
  ['xWing'],
  ['hiddenPair', 'directHiddenPair'],
  ['nakedTriplet', 'hiddenTriplet', 'directHiddenTriplet'],
  ['skyscraper', 'twoStringKite', 'turbotFish'],
  ['xyWing'],
  [
    'uniqueRectangle1',
    'uniqueRectangle2',
    'uniqueRectangle3',
    'uniqueRectangle4',
    'uniqueRectangle5',
    'uniqueRectangle6',
  ],
  ['simpleColoursTrap', 'simpleColoursWrap'],
  ['xyChain', 'alternatingChain', 'xChain'],
] as const satisfies readonly (readonly LadderId[])[]

export type LessonId = (typeof TAUGHT)[number][0]

/** The lesson in which a technique can be practised; null where there is none. */
export function lessonOf(technique: TechniqueId | null): LessonId | null {
  return TAUGHT.find((taught: readonly unknown[]) => taught.includes(technique))?.[0] ?? null
}
