import { expect, it } from 'vitest'
import { pickFact } from '../../../src/packs/pick-fact.ts'

const facts = Array.from({ length: 10 }, (_, index) => ({
  id: `fact-${index}`,
  theme: 'trees',
  source: null,
  text: { text: { en: `Fact ${index}` } },
}))

it('the same result always has the same fact', () => {
  expect(pickFact(facts, 'quiz/leo')).toBe(pickFact(facts, 'quiz/leo'))
})

it('twelve results do not all have the same fact', () => {
  const signs = ['aries', 'taurus', 'gemini', 'cancer', 'leo', 'virgo', 'libra', 'scorpio']
  expect(
    new Set(signs.map((sign) => pickFact(facts, `which-city/${sign}`)?.id)).size,
  ).toBeGreaterThan(3)
})

it('a pack without facts has none', () => {
  expect(pickFact([], 'quiz/leo')).toBeNull()
})
