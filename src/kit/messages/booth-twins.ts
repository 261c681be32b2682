// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface BoothTwinsMessages<Plain> {
  'booth.twins.item': Record<never, never>
  'booth.twins.title': Record<never, never>
  'booth.twins.deck': { sign: Plain }
  'booth.twins.noAddress': { sign: Plain }
  'booth.twins.code': Record<never, never>
  'booth.twins.you': Record<never, never>
  'booth.twins.neighbour': Record<never, never>
  'booth.twins.scan': Record<never, never>
  'booth.twins.touch': Record<never, never>
  'booth.twins.passOn': Record<never, never>
  'booth.twins.back': Record<never, never>
  'booth.twins.match': Record<never, never>
  'booth.twins.matchDeck': { signs: Plain }
  'booth.twins.same': Record<never, never>
  'booth.twins.sameDeck': { sign: Plain }
  'booth.twins.neither': Record<never, never>
  'booth.twins.neitherDeck': { signs: Plain }
  'booth.twins.offers': Record<never, never>
  'booth.twins.uses': Record<never, never>
  'booth.twins.missing': Record<never, never>
}
