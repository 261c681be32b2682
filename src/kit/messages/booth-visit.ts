// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface BoothVisitMessages<Plain> {
  'booth.menu.length.minutes': { number: Plain }
  'booth.menu.length.seconds': { number: Plain }
  'booth.menu.noHurry': Record<never, never>
  'booth.menu.window': Record<never, never>
  'booth.visit.cleared': Record<never, never>
  'booth.visit.goOn': Record<never, never>
  'booth.visit.language': { language: Plain }
  'booth.visit.reached': { done: number; left: number }
  'booth.visit.secondsLeft': { count: number }
  'booth.visit.stop': Record<never, never>
  'booth.visit.timeLeft': { time: Plain }
  'booth.visit.timeUp': Record<never, never>
  'booth.visit.touch': Record<never, never>
  'booth.visit.waits': Record<never, never>
}
