// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface StartMessages<_Plain> {
  'start.play': Record<never, never>
  'start.more': Record<never, never>
  'start.about': Record<never, never>
  'start.minutes': { minutes: number }
  'start.goOn': Record<never, never>
  'start.done': Record<never, never>
}
