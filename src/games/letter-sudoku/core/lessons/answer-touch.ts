import { PEERS } from '../../../../kit/grid-geometry.ts'
import { msg } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import { letterOf } from '../alphabet.ts'
import { candidatesAt } from '../solver/candidates.ts'
import { EMPTY, countOf, symbolsOf } from '../symbol.ts'
import { placeOf, unitParams } from '../unit-name.ts'
import type { LessonId } from './lesson-of.ts'
import { ASKS } from './lesson.ts'
import type { LessonPosition } from './lesson.ts'
import type { OpenPosition } from './open-position.ts'
import { askedUnit } from './question.ts'

/** A position of a lesson, in the letters of the reader. */
export interface Exercise extends OpenPosition {
  readonly lesson: LessonId
  readonly position: LessonPosition
}

/** Why a touched cell is not what the question asks for; null where it is. */
export function answerTouch(exercise: Exercise, cell: number): Message | null {
  const { lesson, position, spec, state } = exercise
  if (position.cells.includes(cell)) return null
  const value = state.values[cell] ?? EMPTY
  if (value !== EMPTY)
    return msg('grid.lesson.wrong.filled', { letter: letterOf(spec.alphabet, value) })
  switch (ASKS[lesson]) {
    case 'last':
      return msg('grid.lesson.wrong.notLast')
    case 'where':
      return whyNotThere(exercise, cell)
    case 'only': {
      const symbols = symbolsOf(candidatesAt(state.values, cell))
      const letters = symbols.map((symbol) => letterOf(spec.alphabet, symbol))
      return msg('grid.lesson.wrong.several', { letters })
    }
    case 'gone':
      return whyItStays(exercise, cell)
    case 'cells':
      return whyNoPart(exercise, cell)
  }
}

/** A letter has another place in the unit: this cell lies outside, or a letter blocks it. */
function whyNotThere({ position, spec, state }: Exercise, cell: number): Message {
  const unit = askedUnit(position)
  const inUnit: readonly number[] = unit?.cells ?? []
  if (unit && !inUnit.includes(cell)) return msg('grid.lesson.wrong.outside', unitParams(unit))
  const blocker = PEERS[cell]?.find((peer) => state.values[peer] === position.symbol) ?? cell
  const letter = letterOf(spec.alphabet, position.symbol)
  return msg('grid.lesson.wrong.blocked', { letter, ...placeOf(blocker) })
}

function whyItStays({ position, spec, state }: Exercise, cell: number): Message {
  const letter = letterOf(spec.alphabet, position.symbol)
  return (state.marks[cell] ?? 0) & (1 << position.symbol)
    ? msg('grid.lesson.wrong.stays', { letter })
    : msg('grid.lesson.wrong.noNote', { letter })
}

/** A cell outside of a pair, a triple or a rectangle. */
function whyNoPart({ position, state }: Exercise, cell: number): Message {
  const { technique, cells } = position
  const count = cells.length
  if (technique.startsWith('uniqueRectangle')) return msg('grid.lesson.wrong.noCorner')
  if (technique.startsWith('hidden')) return msg('grid.lesson.wrong.morePlaces', { count })
  return countOf(state.marks[cell] ?? 0) > count
    ? msg('grid.lesson.wrong.tooMany', { count })
    : msg('grid.lesson.wrong.noPartner', { count })
}
