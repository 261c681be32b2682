// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface BoothLoweredMessages<_Plain> {
  'booth.lowered.lower': Record<never, never>
  'booth.lowered.lowerAll': Record<never, never>
  'booth.lowered.raise': Record<never, never>
  'booth.lowered.raiseAll': Record<never, never>
}
