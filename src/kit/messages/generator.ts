// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface GeneratorMessages<Plain> {
  'generator.reason.budget': { count: number }
  'generator.reason.budgetCount': Record<never, never>
  'generator.reason.givensCount': { count: number }
  'generator.reason.symmetryCount': { count: number }
  'generator.reason.patternCells': { count: number }
  'generator.reason.patternFew': { count: number }
  'generator.reason.patternCount': { count: number; wanted: number }
  'generator.reason.patternSymmetry': Record<never, never>
  'generator.reason.patternLines': Record<never, never>
  'generator.reason.wordLength': { count: number }
  'generator.reason.wordLetter': { letter: Plain }
  'generator.reason.wordPlace': Record<never, never>
  'generator.reason.wordTwice': Record<never, never>
  'generator.reason.wordAvoided': Record<never, never>
  'generator.reason.avoidedShort': Record<never, never>
}
