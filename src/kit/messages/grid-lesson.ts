// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface GridLessonMessages<Plain> {
  'grid.lessons.title': Record<never, never>
  'grid.lessons.found': { number: Plain; total: Plain }
  'grid.lessons.unknown': Record<never, never>
  'grid.lessons.unknownText': { code: Plain }
  'grid.lessons.all': Record<never, never>
  'grid.lesson.practise': Record<never, never>
  'grid.lesson.of': { title: Plain }
  'grid.lesson.position': { number: Plain; total: Plain }
  'grid.lesson.show': Record<never, never>
  'grid.lesson.more': Record<never, never>
  'grid.lesson.again': Record<never, never>
  'grid.lesson.next': Record<never, never>
  'grid.lesson.nextLesson': Record<never, never>
  'grid.lesson.foundIt': Record<never, never>
  'grid.lesson.ask.last': Record<never, never>
  'grid.lesson.ask.where': { kind: 'row' | 'column' | 'box'; number: Plain; letter: Plain }
  'grid.lesson.ask.only': Record<never, never>
  'grid.lesson.ask.gone': { letter: Plain }
  'grid.lesson.ask.cell': { count: number }
  'grid.lesson.ask.corner': Record<never, never>
  'grid.lesson.wrong.filled': { letter: Plain }
  'grid.lesson.wrong.notLast': Record<never, never>
  'grid.lesson.wrong.outside': { kind: 'row' | 'column' | 'box'; number: Plain }
  'grid.lesson.wrong.blocked': { letter: Plain; row: Plain; column: Plain }
  'grid.lesson.wrong.several': { letters: Plain }
  'grid.lesson.wrong.noNote': { letter: Plain }
  'grid.lesson.wrong.stays': { letter: Plain }
  'grid.lesson.wrong.tooMany': { count: number }
  'grid.lesson.wrong.noPartner': { count: number }
  'grid.lesson.wrong.morePlaces': { count: number }
  'grid.lesson.wrong.noCorner': Record<never, never>
  'grid.lesson.lastCell.title': Record<never, never>
  'grid.lesson.lastCell.deck': Record<never, never>
  'grid.lesson.lastCell.one': Record<never, never>
  'grid.lesson.lastCell.two': Record<never, never>
  'grid.lesson.box.title': Record<never, never>
  'grid.lesson.box.deck': Record<never, never>
  'grid.lesson.box.one': Record<never, never>
  'grid.lesson.box.two': Record<never, never>
  'grid.lesson.line.title': Record<never, never>
  'grid.lesson.line.deck': Record<never, never>
  'grid.lesson.line.one': Record<never, never>
  'grid.lesson.line.two': Record<never, never>
  'grid.lesson.oneLetter.title': Record<never, never>
  'grid.lesson.oneLetter.deck': Record<never, never>
  'grid.lesson.oneLetter.one': Record<never, never>
  'grid.lesson.oneLetter.two': Record<never, never>
  'grid.lesson.locked.title': Record<never, never>
  'grid.lesson.locked.deck': Record<never, never>
  'grid.lesson.locked.one': Record<never, never>
  'grid.lesson.locked.two': Record<never, never>
  'grid.lesson.pair.title': Record<never, never>
  'grid.lesson.pair.deck': Record<never, never>
  'grid.lesson.pair.one': Record<never, never>
  'grid.lesson.pair.two': Record<never, never>
  'grid.lesson.xWing.title': Record<never, never>
  'grid.lesson.xWing.deck': Record<never, never>
  'grid.lesson.xWing.one': Record<never, never>
  'grid.lesson.xWing.two': Record<never, never>
  'grid.lesson.hiddenPair.title': Record<never, never>
  'grid.lesson.hiddenPair.deck': Record<never, never>
  'grid.lesson.hiddenPair.one': Record<never, never>
  'grid.lesson.hiddenPair.two': Record<never, never>
  'grid.lesson.three.title': Record<never, never>
  'grid.lesson.three.deck': Record<never, never>
  'grid.lesson.three.one': Record<never, never>
  'grid.lesson.three.two': Record<never, never>
  'grid.lesson.links.title': Record<never, never>
  'grid.lesson.links.deck': Record<never, never>
  'grid.lesson.links.one': Record<never, never>
  'grid.lesson.links.two': Record<never, never>
  'grid.lesson.xyWing.title': Record<never, never>
  'grid.lesson.xyWing.deck': Record<never, never>
  'grid.lesson.xyWing.one': Record<never, never>
  'grid.lesson.xyWing.two': Record<never, never>
  'grid.lesson.rectangle.title': Record<never, never>
  'grid.lesson.rectangle.deck': Record<never, never>
  'grid.lesson.rectangle.one': Record<never, never>
  'grid.lesson.rectangle.two': Record<never, never>
  'grid.lesson.colours.title': Record<never, never>
  'grid.lesson.colours.deck': Record<never, never>
  'grid.lesson.colours.one': Record<never, never>
  'grid.lesson.colours.two': Record<never, never>
  'grid.lesson.chain.title': Record<never, never>
  'grid.lesson.chain.deck': Record<never, never>
  'grid.lesson.chain.one': Record<never, never>
  'grid.lesson.chain.two': Record<never, never>
}
