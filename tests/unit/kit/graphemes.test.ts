import { expect, it } from 'vitest'
import { graphemesOf } from '../../../src/kit/graphemes.ts'

it('splits plain text into its characters', () => {
  expect(graphemesOf('Net-Zero 9')).toEqual([...'Net-Zero 9'])
  expect(graphemesOf('')).toEqual([])
})

it('keeps together what is read as one letter, however it is written', () => {
  expect(graphemesOf('caffe\u0300')).toEqual(['c', 'a', 'f', 'f', 'è'])
  expect(graphemesOf('a\r\nb')).toEqual(['a', '\r\n', 'b'])
  expect(graphemesOf('நிa')).toEqual(['நி', 'a'])
})
