// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface GridMessages<Plain> {
  'grid.board': Record<never, never>
  'grid.pad': Record<never, never>
  'grid.tools': Record<never, never>
  'grid.menu': Record<never, never>
  'grid.left': { count: number }
  'grid.solved': Record<never, never>
  'grid.toFill': { count: number }
  'grid.cellSpoken': { row: Plain; column: Plain }
  'grid.cell': { row: Plain; column: Plain; content: Plain }
  'grid.cellInConflict': { row: Plain; column: Plain; content: Plain }
  'grid.content.given': { letter: Plain }
  'grid.content.letter': { letter: Plain }
  'grid.role.wrong': Record<never, never>
  'grid.content.empty': Record<never, never>
  'grid.content.marks': { marks: Plain }
  'grid.unit.row': { number: Plain }
  'grid.unit.column': { number: Plain }
  'grid.unit.box': { number: Plain }
  'grid.say.unit': { kind: 'row' | 'column' | 'box'; number: Plain; cells: Plain; missing: Plain }
  'grid.say.unitFull': { kind: 'row' | 'column' | 'box'; number: Plain; cells: Plain }
  'grid.say.cellFilled': { letter: Plain; row: Plain; column: Plain }
  'grid.say.fits': { row: Plain; column: Plain; letters: Plain }
  'grid.say.nothingFits': { row: Plain; column: Plain }
  'grid.key.letter': { letter: Plain; count: number }
  'grid.key.erase': Record<never, never>
  'grid.tool.undo': Record<never, never>
  'grid.tool.redo': Record<never, never>
  'grid.tool.marks': Record<never, never>
  'grid.tool.hint': Record<never, never>
  'grid.tool.check': Record<never, never>
  'grid.menu.fillMarks': Record<never, never>
  'grid.menu.clearMarks': Record<never, never>
  'grid.menu.restart': Record<never, never>
  'grid.pause': Record<never, never>
  'grid.resume': Record<never, never>
  'grid.placed': { letter: Plain; row: Plain; column: Plain }
  'grid.erased': { row: Plain; column: Plain }
  'grid.marksErased': { row: Plain; column: Plain }
  'grid.marked': { letter: Plain }
  'grid.unmarked': { letter: Plain }
  'grid.marksFilled': Record<never, never>
  'grid.marksCleared': Record<never, never>
  'grid.restarted': Record<never, never>
  'grid.undone': Record<never, never>
  'grid.redone': Record<never, never>
  'grid.noneEmpty': Record<never, never>
  'grid.marking.on': Record<never, never>
  'grid.marking.off': Record<never, never>
  'grid.unitComplete': { kind: 'row' | 'column' | 'box'; number: Plain }
  'grid.conflict': { kind: 'row' | 'column' | 'box'; letter: Plain; number: Plain }
  'grid.check.good': Record<never, never>
  'grid.check.wrong': { count: number }
  'grid.check.where': { count: number; cells: Plain }
  'grid.check.cell': { letter: Plain; row: Plain; column: Plain }
  'grid.check.more': { count: number }
  'grid.mode.start': Record<never, never>
  'grid.mode.letter': Record<never, never>
  'grid.mode.mark': Record<never, never>
  'grid.mode.armed': { letter: Plain }
  'grid.mode.armedMark': { letter: Plain }
  'grid.finish.title': Record<never, never>
  'grid.finish.time': { time: Plain }
  'grid.finish.hints': { count: number }
  'grid.finish.again': Record<never, never>
  'grid.rules.title': Record<never, never>
  'grid.rules': Record<never, never>
  'grid.keys.title': Record<never, never>
  'grid.keys.arrows': Record<never, never>
  'grid.keys.letters': Record<never, never>
  'grid.keys.shift': Record<never, never>
  'grid.keys.extend': Record<never, never>
  'grid.keys.space': Record<never, never>
  'grid.keys.delete': Record<never, never>
  'grid.keys.undo': Record<never, never>
  'grid.keys.hint': Record<never, never>
  'grid.keys.enter': Record<never, never>
  'grid.keys.digits': Record<never, never>
  'grid.keys.altDigits': Record<never, never>
  'grid.keys.numbers': Record<never, never>
  'grid.reason.shape': Record<never, never>
  'grid.reason.lettersCount': { count: number }
  'grid.reason.lettersTwice': { letter: Plain }
  'grid.reason.lettersAlike': { letter1: Plain; letter2: Plain }
  'grid.reason.letterIsBlank': { letter: Plain }
  'grid.reason.rowCount': { count: number }
  'grid.reason.rowLength': { row: Plain; count: number }
  'grid.reason.letterUnknown': { letter: Plain; row: Plain; column: Plain }
  'grid.reason.twiceInRow': {
    letter: Plain
    number: Plain
    row1: Plain
    column1: Plain
    row2: Plain
    column2: Plain
  }
  'grid.reason.twiceInColumn': {
    letter: Plain
    number: Plain
    row1: Plain
    column1: Plain
    row2: Plain
    column2: Plain
  }
  'grid.reason.twiceInBox': {
    letter: Plain
    number: Plain
    row1: Plain
    column1: Plain
    row2: Plain
    column2: Plain
  }
  'grid.reason.tooFewGivens': { count: number }
  'grid.reason.noSolution': Record<never, never>
  'grid.reason.severalSolutions': { row: Plain; column: Plain; letter1: Plain; letter2: Plain }
  'grid.reason.move': Record<never, never>
  'grid.reason.given': Record<never, never>
  'grid.reason.filled': Record<never, never>
  'grid.cellShort': { row: Plain; column: Plain }
  'grid.menu.walk': Record<never, never>
  'grid.cellHinted': { name: Plain; role: Plain }
  'grid.band.easy': Record<never, never>
  'grid.band.medium': Record<never, never>
  'grid.band.hard': Record<never, never>
  'grid.band.expert': Record<never, never>
  'grid.band.easyDeck': Record<never, never>
  'grid.band.mediumDeck': Record<never, never>
  'grid.band.hardDeck': Record<never, never>
  'grid.band.expertDeck': Record<never, never>
  'grid.band.hardest': { name: Plain }
  'grid.dialogMissing': Record<never, never>
  'grid.new.title': Record<never, never>
  'grid.new.deck': Record<never, never>
  'grid.new.making': { band: Plain }
  'grid.new.tried': { count: number }
  'grid.new.cancel': Record<never, never>
  'grid.new.printed': Record<never, never>
  'grid.new.failed': Record<never, never>
  'grid.reason.makerMissing': Record<never, never>
  'grid.new.failedText': Record<never, never>
  'grid.new.unknown': { code: Plain }
  'grid.daily.title': Record<never, never>
  'grid.daily.deck': Record<never, never>
  'grid.daily.today': { date: Plain }
  'grid.daily.ofToday': { date: Plain; band: Plain }
  'grid.daily.past': Record<never, never>
  'grid.daily.months': Record<never, never>
  'grid.daily.day': { date: Plain; band: Plain }
  'grid.daily.dayStarted': { date: Plain; band: Plain }
  'grid.daily.dayDone': { date: Plain; band: Plain }
  'grid.daily.none': Record<never, never>
  'grid.daily.reason.notADate': { text: Plain }
  'grid.daily.reason.future': { text: Plain }
  'grid.daily.reason.tooEarly': { text: Plain }
  'grid.results.title': Record<never, never>
  'grid.results.deck': Record<never, never>
  'grid.results.kind': Record<never, never>
  'grid.results.solved': Record<never, never>
  'grid.results.best': Record<never, never>
  'grid.results.printed': Record<never, never>
  'grid.results.streaks': { current: number; longest: number }
  'grid.results.streak': { count: number }
  'grid.results.isBest': Record<never, never>
  'grid.results.bestTime': { time: Plain }
  'grid.results.isBestOf': { band: Plain }
  'grid.results.bestTimeOf': { time: Plain; band: Plain }
  'grid.results.forget': Record<never, never>
  'grid.results.ask': Record<never, never>
  'grid.results.keep': Record<never, never>
  'grid.results.forgetNow': Record<never, never>
  'grid.results.forgotten': Record<never, never>
  'settings.largeLetters': Record<never, never>
  'settings.grid': Record<never, never>
  'settings.lead': Record<never, never>
  'settings.leadCell': Record<never, never>
  'settings.leadLetter': Record<never, never>
  'settings.timer': Record<never, never>
  'settings.conflicts': Record<never, never>
  'settings.tidyMarks': Record<never, never>
  'settings.peers': Record<never, never>
  'settings.same': Record<never, never>
  'share.grid.score': { time: Plain; hints: number }
  'share.grid.scoreUntimed': { hints: number }
  'share.grid.note': Record<never, never>
  'share.grid.sentence': { title: Plain; time: Plain; hints: number }
  'share.grid.sentenceUntimed': { title: Plain; hints: number }
  'share.grid.alt': Record<never, never>
  'grid.markedCells': { count: number; letter: Plain }
  'grid.check.back': Record<never, never>
  'grid.check.wentBack': { count: number }
  'grid.shown': Record<never, never>
  'grid.finish.shown': Record<never, never>
  'grid.finish.shownText': Record<never, never>
  'grid.extended': { count: number }
  'grid.wayIn.begin': Record<never, never>
  'grid.wayIn.goOn': { left: number }
  'grid.today.open': Record<never, never>
  'grid.today.done': Record<never, never>
  'grid.today.streak': { count: number }
  'grid.today.calendar': Record<never, never>
  'grid.shortDeck': { count: number }
}
