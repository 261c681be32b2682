// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface BoothAttractMessages<_Plain> {
  'booth.attract.begin': Record<never, never>
  'booth.attract.day': Record<never, never>
  'booth.attract.from': { minutes: number }
  'booth.attract.minutes': { minutes: number }
  'booth.attract.minutesAndHalf': { minutes: number }
  'booth.attract.night': Record<never, never>
  'booth.attract.seconds': { seconds: number }
}
