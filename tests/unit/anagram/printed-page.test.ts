import { expect, test } from 'vitest'
import { roundOfWords } from './example-round.ts'

// As the newspaper printed them: if one did not hold its answer, no reader could solve it.
const printed = [
  { id: 'climate', scramble: 'TUIALCYENTIMRETAL', answers: ['CLIMATE NEUTRALITY'] },
  { id: 'smart', scramble: 'MITRESASTIC', answers: ['SMART CITIES'] },
  { id: 'partnership', scramble: 'HNRPARETIPS', answers: ['PARTNERSHIP', 'TRANSHIPPER'] },
]

test('the printed scrambles hold exactly the letters of their answers', () => {
  const { words } = roundOfWords('en', printed)
  expect(words.map((word) => word.groups)).toEqual([[7, 10], [5, 6], [11]])
})
