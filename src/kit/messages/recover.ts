// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface RecoverMessages<_Plain> {
  'booth.recover.otherWindow': Record<never, never>
  'booth.recover.otherWindowText': Record<never, never>
  'booth.recover.takeHere': Record<never, never>
}
