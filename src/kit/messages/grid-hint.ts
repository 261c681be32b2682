// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface GridHintMessages<Plain> {
  'grid.hint.point': { unit: Plain }
  'grid.hint.pointCell': { unit: Plain }
  'grid.hint.lastCell': { unit: Plain; letter: Plain; cell: Plain }
  'grid.hint.hiddenSingle': { unit: Plain; letter: Plain; cell: Plain }
  'grid.hint.hiddenSingleBecause': { unit: Plain; letter: Plain; cell: Plain; causes: Plain }
  'grid.hint.nakedSingle': { cell: Plain; letter: Plain }
  'grid.hint.beyond': { cell: Plain }
  'grid.hint.placed': { letter: Plain; cell: Plain }
  'grid.hint.wrong.point': { unit: Plain }
  'grid.hint.wrong.explain': { letter: Plain; cell: Plain }
  'grid.hint.wrong.result': { letter: Plain; cell: Plain }
  'grid.hint.why': Record<never, never>
  'grid.hint.place': Record<never, never>
  'grid.hint.takeAway': Record<never, never>
  'grid.hint.close': Record<never, never>
  'grid.units.rows': { numbers: Plain }
  'grid.units.columns': { numbers: Plain }
  'grid.units.boxes': { numbers: Plain }
  'grid.in.row': { number: Plain }
  'grid.in.column': { number: Plain }
  'grid.in.box': { number: Plain }
  'grid.in.rows': { numbers: Plain }
  'grid.in.columns': { numbers: Plain }
  'grid.in.boxes': { numbers: Plain }
  'grid.hint.pointNamed': { technique: Plain; unit: Plain }
  'grid.hint.moreCells': { count: Plain }
  'grid.hint.moreNotes': { count: Plain }
  'grid.hint.note': { letters: Plain; cells: Plain }
  'grid.hint.out': { notes: Plain }
  'grid.hint.struck': { notes: Plain }
  'grid.hint.missing.point': { unit: Plain }
  'grid.hint.missing.explain': { cell: Plain }
  'grid.hint.missing.result': { letter: Plain; cell: Plain }
  'grid.hint.hiddenSingleNoted': { unit: Plain; letter: Plain; cell: Plain }
  'grid.hint.nakedSingleNoted': { cell: Plain; letter: Plain }
  'grid.hint.locked': { letter: Plain; base: Plain; cells: Plain; cover: Plain; out: Plain }
  'grid.hint.lockedDirect': {
    letter: Plain
    base: Plain
    cells: Plain
    cover: Plain
    unit: Plain
    cell: Plain
  }
  'grid.hint.nakedSet': { letters: Plain; cells: Plain; units: Plain; out: Plain }
  'grid.hint.hiddenSet': { letters: Plain; unit: Plain; cells: Plain; count: Plain; out: Plain }
  'grid.hint.hiddenSetDirect': {
    letters: Plain
    unit: Plain
    cells: Plain
    count: Plain
    cell: Plain
    letter: Plain
  }
  'grid.hint.fish': {
    letter: Plain
    bases: Plain
    covers: Plain
    kind: 'row' | 'other'
    out: Plain
  }
  'grid.hint.finnedFish': { fins: Plain; letter: Plain; bases: Plain; covers: Plain; out: Plain }
  'grid.hint.twoLinks': {
    letter: Plain
    first: Plain
    far1: Plain
    near1: Plain
    second: Plain
    near2: Plain
    far2: Plain
    join: Plain
    out: Plain
  }
  'grid.hint.dualLinks': { letter: Plain; unit: Plain; out: Plain }
  'grid.hint.xyWing': {
    pivot: Plain
    a: Plain
    b: Plain
    one: Plain
    c: Plain
    other: Plain
    out: Plain
  }
  'grid.hint.xyzWing': {
    pivot: Plain
    a: Plain
    b: Plain
    c: Plain
    one: Plain
    other: Plain
    out: Plain
  }
  'grid.hint.wWing': {
    one: Plain
    other: Plain
    a: Plain
    b: Plain
    unit: Plain
    end1: Plain
    end2: Plain
    out: Plain
  }
  'grid.hint.setWing': { pair: Plain; x: Plain; z: Plain; cells: Plain; out: Plain }
  'grid.hint.setWingLocked': { cells: Plain; pair: Plain; letters: Plain; out: Plain }
  'grid.hint.rectangle': { letters: Plain; cells: Plain }
  'grid.hint.loop': { letters: Plain; count: Plain }
  'grid.hint.unique1': { shape: Plain; cell: Plain; out: Plain }
  'grid.hint.unique2': { shape: Plain; letter: Plain; cells: Plain; out: Plain }
  'grid.hint.unique3': {
    shape: Plain
    roof: Plain
    set: Plain
    letters: Plain
    unit: Plain
    out: Plain
  }
  'grid.hint.unique3Hidden': {
    shape: Plain
    roof: Plain
    set: Plain
    letters: Plain
    unit: Plain
    out: Plain
  }
  'grid.hint.unique4': {
    shape: Plain
    locked: Plain
    unit: Plain
    cells: Plain
    other: Plain
    out: Plain
  }
  'grid.hint.unique6': {
    shape: Plain
    letter: Plain
    units: Plain
    tried: Plain
    cell: Plain
    out: Plain
  }
  'grid.hint.avoidable': { cells: Plain; letter: Plain; cell: Plain; letters: Plain; out: Plain }
  'grid.hint.grave1': { cells: Plain; letters: Plain; out: Plain }
  'grid.hint.grave2': { letters: Plain; cells: Plain; places: Plain; out: Plain }
  'grid.hint.grave3': {
    letters: Plain
    cells: Plain
    set: Plain
    own: Plain
    unit: Plain
    out: Plain
  }
  'grid.hint.grave4': { letters: Plain; cells: Plain; common: Plain; out: Plain }
  'grid.hint.coloursTrap': { letter: Plain; one: Plain; other: Plain; out: Plain }
  'grid.hint.coloursWrap': { letter: Plain; right: Plain; wrong: Plain; unit: Plain; out: Plain }
  'grid.hint.coloursBetween': {
    letter: Plain
    far: Plain
    near: Plain
    far2: Plain
    near2: Plain
    out: Plain
  }
  'grid.hint.coloursBoth': { letter: Plain; one: Plain; other: Plain; wrong: Plain; out: Plain }
  'grid.hint.thought.on': { cells: Plain; letter: Plain }
  'grid.hint.thought.onSpoken': { cells: Plain; letter: Plain }
  'grid.hint.thought.off': { cells: Plain; letter: Plain }
  'grid.hint.thought.offSpoken': { count: number; cells: Plain; letter: Plain }
  'grid.hint.chain': { one: Plain; other: Plain }
  'grid.hint.chainSpoken': { assumption: Plain; thoughts: Plain }
  'grid.hint.skipped': Record<never, never>
  'grid.hint.skippedSpoken': { count: number }
  'grid.hint.chainEither': { chain: Plain; start: Plain; end: Plain; out: Plain }
  'grid.hint.chainBack': { chain: Plain; conclusion: Plain }
  'grid.hint.chainBackOut': { chain: Plain; conclusion: Plain; out: Plain }
  'grid.hint.ring': { chain: Plain; out: Plain }
  'grid.hint.remotePair': { letters: Plain; cells: Plain; first: Plain; last: Plain; out: Plain }
  'grid.hint.lockedSets': { one: Plain; other: Plain; x: Plain; z: Plain; out: Plain }
  'grid.hint.lockedSetsBoth': { one: Plain; other: Plain; x: Plain; out: Plain }
  'grid.hint.lockedSetsChain': {
    count: Plain
    z: Plain
    one: Plain
    x: Plain
    other: Plain
    out: Plain
  }
  'grid.hint.strike': Record<never, never>
  'grid.hint.noteIt': Record<never, never>
  'grid.hint.next': Record<never, never>
  'grid.hint.stop': Record<never, never>
  'grid.hint.explained': { name: Plain; text: Plain }
  'grid.hint.role.target': Record<never, never>
  'grid.hint.role.cause': Record<never, never>
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
}
