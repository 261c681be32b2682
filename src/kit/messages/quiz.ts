// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface QuizMessages<Plain> {
  'quiz.summary.question': { number: Plain; total: Plain }
  'quiz.summary.result': { sign: Plain; name: Plain }
  'quiz.summary.open': Record<never, never>
  'quiz.result.title': Record<never, never>
  'quiz.result.goodAt': { text: Plain }
  'quiz.result.watchOut': { text: Plain }
  'quiz.result.gives': { text: Plain }
  'quiz.result.needs': { text: Plain }
  'quiz.result.twin': { sign: Plain; name: Plain }
  'quiz.result.why': Record<never, never>
  'quiz.result.ground': { points: number }
  'quiz.result.second': { behind: number; sign: Plain; name: Plain }
  'quiz.tieRule': Record<never, never>
  'quiz.reason.missing': { where: Plain }
  'quiz.reason.wrong': {
    where: Plain
    found: Plain
    expected:
      | 'text'
      | 'number'
      | 'whole'
      | 'list'
      | 'group'
      | 'id'
      | 'choice'
      | 'more'
      | 'fewer'
      | 'larger'
      | 'smaller'
      | 'other'
    options: Plain
  }
  'quiz.reason.idTwice': { id: Plain; where: Plain }
  'quiz.reason.unknownSign': { where: Plain; sign: Plain }
  'quiz.reason.ownTwin': { sign: Plain }
  'quiz.reason.twinNotMutual': { sign: Plain; twin: Plain }
  'quiz.reason.textMissing': { where: Plain; language: Plain }
  'quiz.reason.unreachable': { sign: Plain }
  'quiz.reason.moveUnknown': Record<never, never>
  'quiz.reason.noSuchQuestion': { number: Plain }
  'quiz.reason.noSuchAnswer': { number: Plain }
  'quiz.reason.tooFar': { number: Plain }
  'quiz.reason.noSuchSign': { sign: Plain }
  'quiz.progress': Record<never, never>
  'quiz.next': Record<never, never>
  'quiz.previous': Record<never, never>
  'quiz.seeSign': Record<never, never>
  'quiz.keys': { first: Plain; last: Plain }
  'quiz.movesOn': Record<never, never>
  'quiz.chooseFirst': { count: number }
  'quiz.toQuiz': Record<never, never>
  'quiz.toResult': Record<never, never>
  'quiz.toCompare': Record<never, never>
  'quiz.again': Record<never, never>
  'quiz.result.heading': Record<never, never>
  'quiz.result.yourCity': { sign: Plain }
  'quiz.result.yourTwin': Record<never, never>
  'quiz.result.fact': Record<never, never>
  'quiz.sign.goodAt': Record<never, never>
  'quiz.sign.watchOut': Record<never, never>
  'quiz.sign.full': { sign: Plain; name: Plain }
  'quiz.sign.plainly': Record<never, never>
  'quiz.sign.twin': Record<never, never>
  'quiz.sign.needs': { sign: Plain; text: Plain }
  'quiz.sign.gives': { sign: Plain; text: Plain }
  'quiz.sign.previous': { sign: Plain }
  'quiz.sign.next': { sign: Plain }
  'quiz.sign.compare': Record<never, never>
  'quiz.signs.all': Record<never, never>
  'quiz.signs.title': { count: number }
  'quiz.signs.deck': Record<never, never>
  'quiz.signs.own': Record<never, never>
  'quiz.signs.unknown': Record<never, never>
  'quiz.compare.pickMine': Record<never, never>
  'quiz.compare.pickMineDeck': Record<never, never>
  'quiz.compare.pickTheirs': Record<never, never>
  'quiz.compare.pickTheirsDeck': Record<never, never>
  'quiz.compare.mine': Record<never, never>
  'quiz.compare.theirs': Record<never, never>
  'quiz.compare.nobody': Record<never, never>
  'quiz.compare.changeMine': Record<never, never>
  'quiz.compare.changeTheirs': Record<never, never>
  'quiz.compare.twins': { signs: Plain }
  'quiz.compare.twinsText': Record<never, never>
  'quiz.compare.same': { sign: Plain }
  'quiz.compare.sameText': { twin: Plain }
  'quiz.compare.neither': Record<never, never>
  'quiz.compare.neitherText': Record<never, never>
  'quiz.compare.swap': Record<never, never>
  'quiz.compare.another': Record<never, never>
  'share.sign.mine': { sign: Plain }
  'share.sign.sentence': { quiz: Plain; sign: Plain; name: Plain }
  'share.sign.other': { sign: Plain; name: Plain; count: number; quiz: Plain }
  'share.sign.alt': Record<never, never>
  'quiz.wayIn.begin': Record<never, never>
  'quiz.wayIn.goOn': { left: number }
  'quiz.shortDeck': Record<never, never>
}
