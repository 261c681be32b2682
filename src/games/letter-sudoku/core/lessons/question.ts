import { UNITS } from '../../../../kit/grid-geometry.ts'
import type { Unit } from '../../../../kit/grid-geometry.ts'
import { msg } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import { letterOf } from '../alphabet.ts'
import type { Alphabet } from '../alphabet.ts'
import { unitParams } from '../unit-name.ts'
import type { LessonId } from './lesson-of.ts'
import { ASKS } from './lesson.ts'
import type { LessonPosition } from './lesson.ts'

/** The unit that a position's question names. */
export function askedUnit({ unit }: LessonPosition): Unit | null {
  const [kind, index] = unit ?? []
  return UNITS.find((each) => each.kind === kind && each.index === index) ?? null
}

/** What a player is asked to touch in a position of a lesson. */
export function questionOf(
  lesson: LessonId,
  position: LessonPosition,
  alphabet: Alphabet,
): Message {
  const letter = letterOf(alphabet, position.symbol)
  switch (ASKS[lesson]) {
    case 'last':
      return msg('grid.lesson.ask.last')
    case 'where': {
      const unit = askedUnit(position)
      return unit
        ? msg('grid.lesson.ask.where', { letter, ...unitParams(unit) })
        : msg('grid.lesson.ask.only')
    }
    case 'only':
      return msg('grid.lesson.ask.only')
    case 'gone':
      return msg('grid.lesson.ask.gone', { letter })
    case 'cells':
      return lesson === 'uniqueRectangle1'
        ? msg('grid.lesson.ask.corner')
        : msg('grid.lesson.ask.cell', { count: position.cells.length })
  }
}
