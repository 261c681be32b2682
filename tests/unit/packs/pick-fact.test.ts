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

it('the fact of a name stays the same for good: it goes by a published hash', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    id: String(index),
    theme: 'trees',
    source: null,
    text: { text: {} },
  }))
  // The values of FNV-1a as its authors give them.
  const known = { '': 0x811c9dc5, a: 0xe40c292c, foobar: 0xbf9cf968 }
  for (const [name, hash] of Object.entries(known))
    expect(pickFact(many, name)?.id).toBe(String(hash % 1000))
})

it('a pack with one fact always has that one', () => {
  expect(['a', 'b', 'c'].map((name) => pickFact(facts.slice(0, 1), name)?.id)).toEqual([
    'fact-0',
    'fact-0',
    'fact-0',
  ])
})
