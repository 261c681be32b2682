// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface AnagramMessages<Plain> {
  'anagram.summary.open': { number: Plain; total: Plain; placed: number; letters: number }
  'anagram.summary.solved': { number: Plain; total: Plain; answer: Plain }
  'anagram.summary.shown': { number: Plain; total: Plain; answer: Plain }
  'anagram.summary.finished': { solved: number; total: Plain }
  'anagram.slots.name': { length: number }
  'anagram.slots.nameOfWord': { word: Plain; words: Plain; length: number }
  'anagram.slot.name': { position: Plain; content: Plain }
  'anagram.slot.nameInWord': { position: Plain; word: Plain; content: Plain }
  'anagram.slot.empty': Record<never, never>
  'anagram.slot.inPlace': { letter: Plain }
  'anagram.tray.name': { count: number }
  'anagram.tile.name': { letter: Plain }
  'anagram.words.name': Record<never, never>
  'anagram.word.name': { number: Plain; total: Plain; outcome: Plain }
  'anagram.outcome.open': Record<never, never>
  'anagram.outcome.solved': Record<never, never>
  'anagram.outcome.givenUp': Record<never, never>
  'anagram.reason.done': Record<never, never>
  'anagram.reason.locked': Record<never, never>
  'anagram.reason.noSuchTile': Record<never, never>
  'anagram.reason.noSuchSlot': Record<never, never>
  'anagram.reason.noSuchWord': Record<never, never>
  'anagram.reason.order': Record<never, never>
  'anagram.reason.move': Record<never, never>
  'anagram.reason.shape': { where: Plain }
  'anagram.reason.language': { language: Plain }
  'anagram.reason.sameId': { language: Plain; word: Plain }
  'anagram.reason.length': {
    language: Plain
    word: Plain
    count: number
    fewest: number
    most: number
  }
  'anagram.reason.character': { language: Plain; word: Plain; character: Plain }
  'anagram.reason.extra': { language: Plain; word: Plain; answer: Plain; extra: Plain }
  'anagram.reason.lacks': { language: Plain; word: Plain; answer: Plain; lacking: Plain }
  'anagram.reason.differs': {
    language: Plain
    word: Plain
    answer: Plain
    extra: Plain
    lacking: Plain
  }
  'anagram.reason.unshuffled': { language: Plain; word: Plain }
  'anagram.position': { number: Plain; total: Plain }
  'anagram.tools': Record<never, never>
  'anagram.tool.undo': Record<never, never>
  'anagram.tool.redo': Record<never, never>
  'anagram.tool.shuffle': Record<never, never>
  'anagram.tool.swap': Record<never, never>
  'anagram.tool.hint': Record<never, never>
  'anagram.tool.clear': Record<never, never>
  'anagram.tool.giveUp': Record<never, never>
  'anagram.menu': Record<never, never>
  'anagram.menu.clear': Record<never, never>
  'anagram.first': Record<never, never>
  'anagram.mode.start': Record<never, never>
  'anagram.mode.chosen': Record<never, never>
  'anagram.mode.swap': Record<never, never>
  'anagram.mode.held': { letter: Plain }
  'anagram.putDown': { letter: Plain }
  'anagram.wrong': Record<never, never>
  'anagram.keepRight': Record<never, never>
  'anagram.noLetter': { letter: Plain }
  'anagram.noStep': Record<never, never>
  'anagram.noShuffle': Record<never, never>
  'anagram.placed': { letter: Plain; position: Plain }
  'anagram.placedInWord': { letter: Plain; position: Plain; word: Plain }
  'anagram.takenBack': { letter: Plain }
  'anagram.swapped': { letters: Plain }
  'anagram.shuffled': { letters: Plain }
  'anagram.revealed': { letter: Plain; position: Plain }
  'anagram.revealedInWord': { letter: Plain; position: Plain; word: Plain }
  'anagram.judged': { count: number }
  'anagram.kept': { count: number }
  'anagram.rightAt': { letters: Plain }
  'anagram.rightAtInWord': { word: Plain; letters: Plain }
  'anagram.cleared': Record<never, never>
  'anagram.undone': Record<never, never>
  'anagram.redone': Record<never, never>
  'anagram.giveUp.ask': Record<never, never>
  'anagram.giveUp.yes': Record<never, never>
  'anagram.giveUp.no': Record<never, never>
  'anagram.done.solved': Record<never, never>
  'anagram.done.shown': Record<never, never>
  'anagram.done.saySolved': { answer: Plain }
  'anagram.done.sayShown': { answer: Plain }
  'anagram.done.hints': { count: number }
  'anagram.done.next': Record<never, never>
  'anagram.done.finish': Record<never, never>
  'anagram.round.all': Record<never, never>
  'anagram.round.some': { solved: number; total: Plain }
  'anagram.round.none': Record<never, never>
  'anagram.round.shown': Record<never, never>
  'anagram.round.again': Record<never, never>
  'anagram.otherLanguageKept': Record<never, never>
  'anagram.rules.title': Record<never, never>
  'anagram.rules': Record<never, never>
  'anagram.rules.swap': Record<never, never>
  'anagram.rules.hint': Record<never, never>
  'anagram.keys.title': Record<never, never>
  'anagram.keys.letters': Record<never, never>
  'anagram.keys.delete': Record<never, never>
  'anagram.keys.arrows': Record<never, never>
  'anagram.keys.enter': Record<never, never>
  'anagram.keys.undo': Record<never, never>
  'anagram.keys.escape': Record<never, never>
  'share.words.hints': { count: number }
  'share.words.note': Record<never, never>
  'share.words.all': { title: Plain; total: number; hints: number }
  'share.words.some': { title: Plain; solved: number; total: Plain }
  'share.words.none': { title: Plain }
  'share.words.alt': { total: number; count: number }
  'anagram.wayIn.begin': Record<never, never>
  'anagram.wayIn.goOn': { left: number }
  'anagram.shortDeck': Record<never, never>
}
