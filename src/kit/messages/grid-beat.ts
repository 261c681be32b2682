// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface GridBeatMessages<Plain> {
  'grid.beat.look': { number: Plain }
  'grid.beat.place': { letter: Plain; row: Plain; column: Plain }
  'grid.beat.gone': { count: number }
  'grid.beat.seesBoth': { letter: Plain }
  'grid.beat.beyond': { letter: Plain }
  'grid.beat.mistake.look': { number: Plain }
  'grid.beat.mistake.why': { letter: Plain }
  'grid.beat.missing.look': { number: Plain }
  'grid.beat.missing.why': { letter: Plain }
  'grid.beat.lastCell.look': { kind: 'row' | 'column' | 'box'; number: Plain }
  'grid.beat.lastCell.place': { kind: 'row' | 'column' | 'box'; number: Plain; letter: Plain }
  'grid.beat.single.ask': { kind: 'row' | 'column' | 'box'; number: Plain; letter: Plain }
  'grid.beat.single.blocked': { count: number }
  'grid.beat.single.noted': Record<never, never>
  'grid.beat.single.taken': Record<never, never>
  'grid.beat.naked.look': { number: Plain }
  'grid.beat.naked.eight': Record<never, never>
  'grid.beat.naked.noted': Record<never, never>
  'grid.beat.locked.fits': { kind: 'row' | 'column' | 'box'; letter: Plain; number: Plain }
  'grid.beat.locked.none': { kind: 'row' | 'column' | 'box'; number: Plain; letter: Plain }
  'grid.beat.locked.left': { kind: 'row' | 'column' | 'box'; number: Plain; letter: Plain }
  'grid.beat.set.look': { count: number }
  'grid.beat.set.askCells': { kind: 'row' | 'column' | 'box'; number: Plain; count: number }
  'grid.beat.set.askLetters': { kind: 'row' | 'column' | 'box'; number: Plain; count: number }
  'grid.beat.set.onlyThese': { count: number; letters: Plain }
  'grid.beat.set.onlyThere': { count: number; letters: Plain }
  'grid.beat.set.usedUp': Record<never, never>
  'grid.beat.set.full': Record<never, never>
  'grid.beat.set.left': { letter: Plain }
  'grid.beat.fish.ask': { kind: 'row' | 'other'; count: number; letter: Plain }
  'grid.beat.fish.fits': { kind: 'row' | 'other'; letter: Plain; count: number }
  'grid.beat.fish.each': { kind: 'row' | 'other'; letter: Plain }
  'grid.beat.fish.none': { kind: 'row' | 'other'; letter: Plain }
  'grid.beat.fish.fin': { count: number; letter: Plain }
  'grid.beat.fish.without': { kind: 'row' | 'other'; letter: Plain; count: number }
  'grid.beat.fish.either': { count: number; letter: Plain }
  'grid.beat.fish.both': Record<never, never>
  'grid.beat.fish.eachWay': { kind: 'row' | 'other'; letter: Plain }
  'grid.beat.links.first': { kind: 'row' | 'column' | 'box'; number: Plain; letter: Plain }
  'grid.beat.links.two': { letter: Plain }
  'grid.beat.links.twoGroups': { letter: Plain }
  'grid.beat.links.second': { kind: 'row' | 'column' | 'box'; number: Plain; letter: Plain }
  'grid.beat.links.secondGroups': { kind: 'row' | 'column' | 'box'; number: Plain; letter: Plain }
  'grid.beat.links.join': { kind: 'row' | 'column' | 'box'; number: Plain; letter: Plain }
  'grid.beat.links.ends': { letter: Plain }
  'grid.beat.links.joinDual': { kind: 'row' | 'column' | 'box'; number: Plain; letter: Plain }
  'grid.beat.links.endsDual': { letter: Plain }
  'grid.beat.links.ring': { kind: 'row' | 'column' | 'box'; number: Plain; letter: Plain }
  'grid.beat.links.ringEnds': { letter: Plain }
  'grid.beat.links.goneRing': { letter: Plain }
  'grid.beat.links.goneDual': { letter: Plain }
  'grid.beat.chain.suppose': { number: Plain; letter: Plain }
  'grid.beat.chain.supposeNot': { number: Plain; letter: Plain }
  'grid.beat.chain.cell': { letter: Plain; stop: Plain }
  'grid.beat.chain.unit': {
    kind: 'row' | 'column' | 'box'
    number: Plain
    letter: Plain
    stop: Plain
  }
  'grid.beat.chain.group': {
    kind: 'row' | 'column' | 'box'
    number: Plain
    letter: Plain
    stop: Plain
  }
  'grid.beat.chain.then': { letter: Plain; stop: Plain }
  'grid.beat.chain.not': { letter: Plain; stop: Plain }
  'grid.beat.chain.either': { letter: Plain; stop: Plain }
  'grid.beat.chain.eitherOf': { letter1: Plain; letter2: Plain; stop: Plain }
  'grid.beat.chain.eitherWay': { count: number }
  'grid.beat.chain.back': Record<never, never>
  'grid.beat.chain.noLetter': Record<never, never>
  'grid.beat.chain.is': { count: number; letter: Plain }
  'grid.beat.chain.isNot': { letter: Plain }
  'grid.beat.ring.closes': { stop: Plain }
  'grid.beat.ring.both': Record<never, never>
  'grid.beat.remote.cells': { count: number; letters: Plain }
  'grid.beat.remote.turns': Record<never, never>
  'grid.beat.remote.ends': { letters: Plain }
  'grid.beat.remote.gone': Record<never, never>
  'grid.beat.colours.all': { letter: Plain }
  'grid.beat.colours.either': { letter: Plain }
  'grid.beat.colours.eitherSpoken': { letter: Plain }
  'grid.beat.colours.second': { letter: Plain }
  'grid.beat.colours.twice': { side: 'one' | 'two' }
  'grid.beat.colours.twiceSpoken': { side: 'one' | 'two' }
  'grid.beat.colours.wrong': { side: 'one' | 'two' }
  'grid.beat.colours.wrongSpoken': { side: 'one' | 'two' }
  'grid.beat.colours.clash': { letter: Plain }
  'grid.beat.colours.far': { letter: Plain }
  'grid.beat.colours.farSpoken': { letter: Plain }
  'grid.beat.colours.together': { letter: Plain }
  'grid.beat.colours.bothSeen': { letter: Plain }
  'grid.beat.colours.bothSeenSpoken': { letter: Plain }
  'grid.beat.colours.trap': { letter: Plain }
  'grid.beat.colours.trapSpoken': { letter: Plain }
  'grid.beat.chain.noPlace': { kind: 'row' | 'column' | 'box'; number: Plain; letter: Plain }
  'grid.beat.wing.hinge': { letters: Plain }
  'grid.beat.wing.if': { letter1: Plain; letter2: Plain }
  'grid.beat.wing.self': { letter: Plain }
  'grid.beat.wing.one': { letter: Plain }
  'grid.beat.wing.gone': { letter: Plain }
  'grid.beat.bridge.pairs': { letters: Plain }
  'grid.beat.bridge.link': { kind: 'row' | 'column' | 'box'; number: Plain; letter: Plain }
  'grid.beat.bridge.notBoth': { letter: Plain }
  'grid.beat.setWing.pair': { letters: Plain }
  'grid.beat.setWing.if': { letter1: Plain; letter2: Plain }
  'grid.beat.setWing.either': { count: number }
  'grid.beat.setWing.usedUp': Record<never, never>
  'grid.beat.sets.tooMany': { count: number; letters: Plain }
  'grid.beat.sets.tooManyToo': { count: number; letters: Plain }
  'grid.beat.sets.shared': { letter: Plain }
  'grid.beat.sets.bothFull': Record<never, never>
  'grid.beat.sets.needs': Record<never, never>
  'grid.beat.sets.passOn': Record<never, never>
  'grid.beat.sets.either': { count: number; letters: Plain }
  'grid.beat.sets.ends': { count: number; letters: Plain }
  'grid.beat.shape.look': { count: number }
  'grid.beat.shape.swap': { letters: Plain }
  'grid.beat.shape.other': Record<never, never>
  'grid.beat.shape.same': { letter: Plain }
  'grid.beat.shape.oneOther': Record<never, never>
  'grid.beat.shape.oneOfTheseHere': { letters: Plain }
  'grid.beat.shape.set': { letters: Plain }
  'grid.beat.shape.setHidden': { count: number; letters: Plain }
  'grid.beat.shape.setRest': { count: number }
  'grid.beat.shape.locked': { letter: Plain }
  'grid.beat.shape.tried': { letter: Plain }
  'grid.beat.shape.triedOther': { letter: Plain }
  'grid.beat.shape.corners': { letter: Plain }
  'grid.beat.shape.notPrinted': Record<never, never>
  'grid.beat.shape.swapIf': { letter: Plain; letters: Plain }
  'grid.beat.grave.two': Record<never, never>
  'grid.beat.grave.many': Record<never, never>
  'grid.beat.grave.extra': { letters: Plain }
  'grid.beat.grave.oneOf': { letters: Plain }
  'grid.beat.grave.common': { kind: 'row' | 'column' | 'box'; number: Plain; letter: Plain }
  'grid.beat.grave.takes': { letter: Plain }
  'grid.aloud.and': { one: Plain; other: Plain }
  'grid.aloud.units': { units: Plain }
  'grid.aloud.equal': { cells: Plain }
  'grid.aloud.asked': { cells: Plain }
  'grid.aloud.blocker': { cells: Plain }
  'grid.aloud.blocked': { cells: Plain }
  'grid.aloud.one': { notes: Plain }
  'grid.aloud.two': { notes: Plain }
  'grid.aloud.reason': { notes: Plain }
  'grid.aloud.extra': { notes: Plain }
  'grid.aloud.stop': { stop: Plain; cells: Plain }
  'grid.aloud.gone': { notes: Plain }
  'grid.aloud.place': { notes: Plain }
}
