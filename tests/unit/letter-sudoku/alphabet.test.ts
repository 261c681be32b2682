import { describe, expect, it } from 'vitest'
import { letterOf, parseAlphabet } from '../../../src/games/letter-sudoku/core/alphabet.ts'
import { err } from '../../../src/kit/result.ts'

describe('an alphabet', () => {
  it('is nine different letters in their order', () => {
    const alphabet = parseAlphabet('GREATJOBI')
    expect(alphabet.ok && alphabet.value.letters).toEqual([...'GREATJOBI'])
  })

  it('counts letters as readers do: an accent or a joined emoji is part of its letter', () => {
    const composed = parseAlphabet('ABCDEFGHe\u0301')
    expect(composed.ok && composed.value.letters[8]).toBe('\u00e9')
    expect(parseAlphabet('ABCDEFGH👩‍🔧').ok).toBe(true)
  })

  it.each([
    ['', 0],
    ['GREATJOB', 8],
    ['GREATJOBIS', 10],
  ])('%j is refused with the number of its letters', (text, count) => {
    expect(parseAlphabet(text)).toEqual(err('grid.reason.lettersCount', { count }))
  })

  it('with a letter twice is refused with that letter', () => {
    expect(parseAlphabet('GREATGOBI')).toEqual(err('grid.reason.lettersTwice', { letter: 'G' }))
  })

  it('with two ways to write one letter is refused: an é is an é', () => {
    const reason = err('grid.reason.lettersTwice', { letter: '\u00e9' })
    expect(parseAlphabet('ABCDEFGe\u0301\u00e9')).toEqual(reason)
  })

  it.each(['.', '0', '_', '*', ' '])('cannot have %j, which stands for an empty cell', (letter) => {
    expect(parseAlphabet(`ABCDEFGH${letter}`)).toEqual(err('grid.reason.letterIsBlank', { letter }))
  })

  it('has no letter for an empty cell', () => {
    const alphabet = { letters: [...'GREATJOBI'] }
    expect([letterOf(alphabet, 2), letterOf(alphabet, -1)]).toEqual(['E', ''])
  })
})
