import { describe, expect, it } from 'vitest'
import { CELLS, PEERS } from '../../../../src/kit/grid-geometry.ts'
import { answerTouch } from '../../../../src/games/letter-sudoku/core/lessons/answer-touch.ts'
import type { LessonId } from '../../../../src/games/letter-sudoku/core/lessons/lesson-of.ts'
import { askedUnit, questionOf } from '../../../../src/games/letter-sudoku/core/lessons/question.ts'
import { candidatesAt } from '../../../../src/games/letter-sudoku/core/solver/candidates.ts'
import { EMPTY, countOf } from '../../../../src/games/letter-sudoku/core/symbol.ts'
import { LANGUAGE_TAGS } from '../../../../src/i18n/languages.ts'
import { TEST_LANGUAGES } from '../../../support/test-texts.ts'
import { translatorOf } from '../../../support/translator.ts'
import { EXERCISES } from './exercises.ts'

const { say } = translatorOf('en')
const TRANSLATORS = [...LANGUAGE_TAGS, ...TEST_LANGUAGES].map(translatorOf)
const others = (lesson: LessonId) => EXERCISES.filter((each) => each.lesson === lesson)
const empty = (exercise: (typeof EXERCISES)[number]) =>
  CELLS.filter(
    (cell) => exercise.state.values[cell] === EMPTY && !exercise.position.cells.includes(cell),
  )

describe.each(EXERCISES)('in position $name', (exercise) => {
  it('only the cells of the step find it', () => {
    const found = CELLS.filter((cell) => answerTouch(exercise, cell) === null)
    expect(found).toEqual([...exercise.position.cells])
  })

  it('the question and every answer can be said in every language', () => {
    const { lesson, position, spec } = exercise
    const question = questionOf(lesson, position, spec.alphabet)
    const answers = CELLS.flatMap((cell) => answerTouch(exercise, cell) ?? [])
    // Most cells are told the same.
    const texts = new Map([question, ...answers].map((text) => [JSON.stringify(text), text]))
    for (const translator of TRANSLATORS)
      for (const text of texts.values())
        expect(translator.say(text)).not.toMatch(/[{}]|undefined|grid\.|: \.|^$/)
  })
})

describe('what a touch in vain is told', () => {
  it('of a cell that is filled: its letter', () => {
    for (const exercise of EXERCISES) {
      const cell = exercise.state.values.findIndex((value) => value !== EMPTY)
      const letter = exercise.spec.alphabet.letters[exercise.state.values[cell] ?? 0] ?? ''
      const text = answerTouch(exercise, cell)
      expect(text && say(text)).toBe(`This cell has its letter already: ${letter}.`)
    }
  })

  it('of a place for a letter: that the cell lies outside, or the letter that blocks it', () => {
    for (const exercise of [...others('hiddenSingleBox'), ...others('hiddenSingleLine')])
      for (const cell of empty(exercise)) {
        const { position, state } = exercise
        const text = answerTouch(exercise, cell)
        const inUnit = askedUnit(position)?.cells.some((each) => each === cell)
        if (!inUnit) expect(text?.key).toBe('grid.lesson.wrong.outside')
        else {
          const { row = 0, column = 0 } = (text?.params ?? {}) as { row?: number; column?: number }
          const blocker = CELLS.find((each) => each === (row - 1) * 9 + column - 1)
          expect(PEERS[cell]).toContain(blocker)
          expect(state.values[blocker ?? 0]).toBe(position.symbol)
        }
      }
  })

  it('of a cell with one letter left: which letters fit', () => {
    for (const exercise of others('nakedSingle'))
      for (const cell of empty(exercise)) {
        const { letters = [] } = (answerTouch(exercise, cell)?.params ?? {}) as {
          letters?: string[]
        }
        expect(letters.length).toBe(countOf(candidatesAt(exercise.state.values, cell)))
        expect(letters.length).toBeGreaterThan(1)
      }
  })

  it('of a note that goes: that it is not there, or stays', () => {
    for (const exercise of [...others('pointing'), ...others('xWing'), ...others('xyChain')])
      for (const cell of empty(exercise)) {
        const isNoted = ((exercise.state.marks[cell] ?? 0) >> exercise.position.symbol) & 1
        expect(answerTouch(exercise, cell)?.key).toBe(
          isNoted ? 'grid.lesson.wrong.stays' : 'grid.lesson.wrong.noNote',
        )
      }
  })

  it('of a pair or a triple: that too many letters fit, or that none goes with the cell', () => {
    for (const exercise of [...others('nakedPair'), ...others('nakedTriplet')])
      for (const cell of empty(exercise)) {
        const { position, state } = exercise
        const isHidden = position.technique.startsWith('hidden')
        const isMany = countOf(state.marks[cell] ?? 0) > position.cells.length
        expect(answerTouch(exercise, cell)?.key).toBe(
          isHidden
            ? 'grid.lesson.wrong.morePlaces'
            : isMany
              ? 'grid.lesson.wrong.tooMany'
              : 'grid.lesson.wrong.noPartner',
        )
      }
  })
})
