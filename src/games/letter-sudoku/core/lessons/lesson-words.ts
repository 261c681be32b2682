import { msg } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import type { LessonId } from './lesson-of.ts'

interface LessonWords {
  readonly title: Message
  /** A few words, for the list. */
  readonly deck: Message
  /** What the step is, in two sentences. */
  readonly lines: readonly [Message, Message]
}

/** What each lesson says. */
export const LESSON_WORDS: Readonly<Record<LessonId, LessonWords>> = {
  lastCell: {
    title: msg('grid.lesson.lastCell.title'),
    deck: msg('grid.lesson.lastCell.deck'),
    lines: [msg('grid.lesson.lastCell.one'), msg('grid.lesson.lastCell.two')],
  },
  hiddenSingleBox: {
    title: msg('grid.lesson.box.title'),
    deck: msg('grid.lesson.box.deck'),
    lines: [msg('grid.lesson.box.one'), msg('grid.lesson.box.two')],
  },
  hiddenSingleLine: {
    title: msg('grid.lesson.line.title'),
    deck: msg('grid.lesson.line.deck'),
    lines: [msg('grid.lesson.line.one'), msg('grid.lesson.line.two')],
  },
  nakedSingle: {
    title: msg('grid.lesson.oneLetter.title'),
    deck: msg('grid.lesson.oneLetter.deck'),
    lines: [msg('grid.lesson.oneLetter.one'), msg('grid.lesson.oneLetter.two')],
  },
  pointing: {
    title: msg('grid.lesson.locked.title'),
    deck: msg('grid.lesson.locked.deck'),
    lines: [msg('grid.lesson.locked.one'), msg('grid.lesson.locked.two')],
  },
  nakedPair: {
    title: msg('grid.lesson.pair.title'),
    deck: msg('grid.lesson.pair.deck'),
    lines: [msg('grid.lesson.pair.one'), msg('grid.lesson.pair.two')],
  },
  xWing: {
    title: msg('grid.lesson.xWing.title'),
    deck: msg('grid.lesson.xWing.deck'),
    lines: [msg('grid.lesson.xWing.one'), msg('grid.lesson.xWing.two')],
  },
  hiddenPair: {
    title: msg('grid.lesson.hiddenPair.title'),
    deck: msg('grid.lesson.hiddenPair.deck'),
    lines: [msg('grid.lesson.hiddenPair.one'), msg('grid.lesson.hiddenPair.two')],
  },
  nakedTriplet: {
    title: msg('grid.lesson.three.title'),
    deck: msg('grid.lesson.three.deck'),
    lines: [msg('grid.lesson.three.one'), msg('grid.lesson.three.two')],
  },
  skyscraper: {
    title: msg('grid.lesson.links.title'),
    deck: msg('grid.lesson.links.deck'),
    lines: [msg('grid.lesson.links.one'), msg('grid.lesson.links.two')],
  },
  xyWing: {
    title: msg('grid.lesson.xyWing.title'),
    deck: msg('grid.lesson.xyWing.deck'),
    lines: [msg('grid.lesson.xyWing.one'), msg('grid.lesson.xyWing.two')],
  },
  uniqueRectangle1: {
    title: msg('grid.lesson.rectangle.title'),
    deck: msg('grid.lesson.rectangle.deck'),
    lines: [msg('grid.lesson.rectangle.one'), msg('grid.lesson.rectangle.two')],
  },
  simpleColoursTrap: {
    title: msg('grid.lesson.colours.title'),
    deck: msg('grid.lesson.colours.deck'),
    lines: [msg('grid.lesson.colours.one'), msg('grid.lesson.colours.two')],
  },
  xyChain: {
    title: msg('grid.lesson.chain.title'),
    deck: msg('grid.lesson.chain.deck'),
    lines: [msg('grid.lesson.chain.one'), msg('grid.lesson.chain.two')],
  },
}
