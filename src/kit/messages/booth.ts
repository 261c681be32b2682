// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface BoothMessages<_Plain> {
  'booth.finish': Record<never, never>
  'booth.menu.title': Record<never, never>
  'booth.sill': Record<never, never>
  'booth.stillThere': Record<never, never>
}
