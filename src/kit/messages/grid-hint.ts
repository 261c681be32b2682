// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface GridHintMessages<Plain> {
  'grid.hint.placed': { letter: Plain; row: Plain; column: Plain }
  'grid.hint.wrong.result': { letter: Plain; row: Plain; column: Plain }
  'grid.hint.takeAway': Record<never, never>
  'grid.hint.close': Record<never, never>
  'grid.hint.stop': Record<never, never>
  'grid.hint.moreCells': { count: number }
  'grid.hint.moreNotes': { count: number }
  'grid.hint.notes': { letters: Plain; cells: Plain }
  'grid.hint.struck': { notes: Plain }
  'grid.hint.missing.result': { letter: Plain; row: Plain; column: Plain }
  'grid.hint.strike': Record<never, never>
  'grid.hint.next': Record<never, never>
  'grid.hint.explained': { name: Plain; text: Plain }
  'grid.hint.role.gone': { letters: Plain }
  'grid.technique.lastCell': Record<never, never>
  'grid.technique.hiddenSingleBox': Record<never, never>
  'grid.technique.hiddenSingleLine': Record<never, never>
  'grid.technique.directPointing': Record<never, never>
  'grid.technique.directClaiming': Record<never, never>
  'grid.technique.directHiddenPair': Record<never, never>
  'grid.technique.nakedSingle': Record<never, never>
  'grid.technique.directHiddenTriplet': Record<never, never>
  'grid.technique.pointing': Record<never, never>
  'grid.technique.claiming': Record<never, never>
  'grid.technique.nakedPair': Record<never, never>
  'grid.technique.xWing': Record<never, never>
  'grid.technique.hiddenPair': Record<never, never>
  'grid.technique.nakedTriplet': Record<never, never>
  'grid.technique.swordfish': Record<never, never>
  'grid.technique.hiddenTriplet': Record<never, never>
  'grid.technique.skyscraper': Record<never, never>
  'grid.technique.twoStringKite': Record<never, never>
  'grid.technique.turbotFish': Record<never, never>
  'grid.technique.emptyRectangle': Record<never, never>
  'grid.technique.groupedTurbotFish': Record<never, never>
  'grid.technique.dualTwoStringKite': Record<never, never>
  'grid.technique.dualEmptyRectangle': Record<never, never>
  'grid.technique.xyWing': Record<never, never>
  'grid.technique.xyzWing': Record<never, never>
  'grid.technique.wWing': Record<never, never>
  'grid.technique.uniqueRectangle1': Record<never, never>
  'grid.technique.uniqueRectangle2': Record<never, never>
  'grid.technique.uniqueRectangle3': Record<never, never>
  'grid.technique.uniqueRectangle4': Record<never, never>
  'grid.technique.uniqueRectangle5': Record<never, never>
  'grid.technique.uniqueRectangle6': Record<never, never>
  'grid.technique.uniqueLoop1': Record<never, never>
  'grid.technique.uniqueLoop2': Record<never, never>
  'grid.technique.uniqueLoop3': Record<never, never>
  'grid.technique.uniqueLoop4': Record<never, never>
  'grid.technique.hiddenRectangle': Record<never, never>
  'grid.technique.avoidableRectangle1': Record<never, never>
  'grid.technique.avoidableRectangle2': Record<never, never>
  'grid.technique.nakedQuad': Record<never, never>
  'grid.technique.jellyfish': Record<never, never>
  'grid.technique.hiddenQuad': Record<never, never>
  'grid.technique.threeStrongLinks': Record<never, never>
  'grid.technique.wxyzWing': Record<never, never>
  'grid.technique.bug1': Record<never, never>
  'grid.technique.bug2': Record<never, never>
  'grid.technique.bug3': Record<never, never>
  'grid.technique.bug4': Record<never, never>
  'grid.technique.vwxyzWing': Record<never, never>
  'grid.technique.uvwxyzWing': Record<never, never>
  'grid.technique.finnedXWing': Record<never, never>
  'grid.technique.finnedSwordfish': Record<never, never>
  'grid.technique.finnedJellyfish': Record<never, never>
  'grid.technique.sashimiXWing': Record<never, never>
  'grid.technique.sashimiSwordfish': Record<never, never>
  'grid.technique.sashimiJellyfish': Record<never, never>
  'grid.technique.simpleColoursTrap': Record<never, never>
  'grid.technique.simpleColoursWrap': Record<never, never>
  'grid.technique.multiColoursOne': Record<never, never>
  'grid.technique.multiColoursTwo': Record<never, never>
  'grid.technique.xChain': Record<never, never>
  'grid.technique.xyChain': Record<never, never>
  'grid.technique.alternatingChain': Record<never, never>
  'grid.technique.continuousLoop': Record<never, never>
  'grid.technique.discontinuousLoop': Record<never, never>
  'grid.technique.remotePair': Record<never, never>
  'grid.technique.alsXz': Record<never, never>
  'grid.technique.alsXyWing': Record<never, never>
  'grid.technique.alsChain': Record<never, never>
  'grid.technique.groupedChain': Record<never, never>
  'grid.technique.groupedLoop': Record<never, never>
  'grid.technique.groupedDiscontinuousLoop': Record<never, never>
  'grid.hint.unreachable': Record<never, never>
  'grid.hint.place': { letter: Plain }
  'grid.hint.note': { letter: Plain }
  'grid.hint.strikeLetter': { letter: Plain }
  'grid.hint.back': Record<never, never>
  'grid.hint.backName': Record<never, never>
  'grid.hint.count': { number: Plain; total: Plain }
  'grid.hint.step': { number: Plain; total: Plain }
  'grid.hint.role.all': { roles: Plain }
  'grid.hint.role.stop': { stop: Plain; letter: Plain }
  'grid.hint.role.stopNot': { stop: Plain; letter: Plain }
  'grid.hint.role.asked': Record<never, never>
  'grid.hint.role.equal': Record<never, never>
  'grid.hint.role.blocker': Record<never, never>
  'grid.hint.role.blocked': Record<never, never>
  'grid.hint.role.place': { letters: Plain }
  'grid.hint.role.one': { letters: Plain }
  'grid.hint.role.two': { letters: Plain }
  'grid.hint.role.reason': { letters: Plain }
  'grid.hint.role.extra': { letters: Plain }
  'grid.hint.ask': Record<never, never>
  'grid.hint.askAll': Record<never, never>
  'grid.hint.askThese': Record<never, never>
}
