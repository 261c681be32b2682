import { describe, expect, it } from 'vitest'
import { isOfOtherScript, lettersAtPlace } from '../../../../src/kit/typing/key-places.ts'

describe('the letters at a key’s place', () => {
  it('are those of the keyboards of the alphabet’s script, as their users know them', () => {
    expect(lettersAtPlace('KeyG', ['A'])).toEqual(['G'])
    expect(lettersAtPlace('KeyG', ['Α'])).toEqual(['Γ'])
    expect(lettersAtPlace('KeyG', ['א'])).toEqual(['ע'])
    expect(lettersAtPlace('KeyG', ['ا'])).toEqual(['ل'])
    expect(lettersAtPlace('KeyG', ['ㅂ'])).toEqual(['ㅎ'])
    expect(lettersAtPlace('KeyS', ['А'])).toEqual(['Ы', 'І'])
    expect(lettersAtPlace('Period', ['А'])).toEqual(['Ю', 'Ю'])
  })

  it('are those of each script, where an alphabet has several', () => {
    expect(lettersAtPlace('KeyG', ['Ω', 'x'])).toEqual(['G', 'Γ'])
  })

  it('are none where there is no letter, and at keys that never have one', () => {
    for (const [code, letter] of [
      ['KeyQ', 'Ω'],
      ['Comma', 'A'],
      ['Enter', 'A'],
      ['Digit1', 'Ω'],
      ['', 'A'],
    ] as const)
      expect(lettersAtPlace(code, [letter]), code).toEqual([])
    expect(lettersAtPlace('KeyG', ['日'])).toEqual([])
  })
})

describe('a sign of another script', () => {
  it('is one that no letter of the alphabet is of', () => {
    expect(isOfOtherScript('γ', ['A', 'B'])).toBe(true)
    expect(isOfOtherScript('g', ['Α', 'Β'])).toBe(true)
    expect(isOfOtherScript('g', ['A', 'B'])).toBe(false)
    expect(isOfOtherScript('g', ['Ω', 'x'])).toBe(false)
  })

  it('is punctuation, too, for letters that are not Latin', () => {
    expect(isOfOtherScript('[', ['Ω'])).toBe(true)
    expect(isOfOtherScript('[', ['A'])).toBe(false)
  })
})
