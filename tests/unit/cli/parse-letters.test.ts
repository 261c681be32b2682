import { describe, expect, it } from 'vitest'
import { parseLetters } from '../../../src/cli/puzzle/parse-letters.ts'

const lettersOf = (text: string): string => {
  const letters = parseLetters(text)
  return letters.ok ? letters.value.join('') : letters.reason
}

describe('nine letters', () => {
  it('are nine different ones', () => expect(lettersOf('GREATJOBI')).toBe('GREATJOBI'))

  it('may have white space between them', () => {
    expect(lettersOf('TRAM LINES')).toBe('TRAMLINES')
    expect(lettersOf(' G R E\tA T J O B I ')).toBe('GREATJOBI')
  })

  it('are capitals, unless the set tells the two cases apart', () => {
    expect(lettersOf('tram lines')).toBe('TRAMLINES')
    expect(lettersOf('abcdABCDe')).toBe('abcdABCDe')
    expect(lettersOf('ßabcdefgh')).toBe('ßABCDEFGH')
  })

  it('are counted as readers see them', () => {
    expect(lettersOf('🌳🌍🚲💡🏡🌻🐝🚋👩‍🌾')).toBe('🌳🌍🚲💡🏡🌻🐝🚋👩‍🌾')
    expect(parseLetters('ABCDEFGHe\u0301')).toEqual(parseLetters('ABCDEFGH\u00e9'))
  })

  it.each([
    ['VALLADOLID', 'L, A and D repeat. 6 different letters: 3 are missing.'],
    ['GREATJOBG', 'G repeats. 8 different letters: 1 is missing.'],
    ['GREATJOB', '8 different letters: 1 is missing.'],
    ['A', '1 different letter: 8 are missing.'],
    ['', 'No different letters: 9 are missing.'],
    ['GREATJOBIN', '10 different letters: 1 is too many.'],
    ['GREATJOBINS', '11 different letters: 2 are too many.'],
    ['GREATJOBII', 'I repeats. Write each of the nine letters once.'],
  ])('%s is refused: %s', (text, reason) => expect(lettersOf(text)).toBe(reason))

  it.each([...'0._*-#+|,;:"', '\u0007'])('cannot hold a symbol with another meaning: %j', (sign) =>
    expect(lettersOf(`ABCDEFGH${sign}`)).toMatch(/has a meaning of its own.*Choose a letter/),
  )
})
