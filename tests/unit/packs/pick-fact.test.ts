import { describe, expect, it } from 'vitest'
import { parseTold, pickFact, withTold } from '../../../src/packs/pick-fact.ts'
import type { ToldFact } from '../../../src/packs/pick-fact.ts'

const factsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    theme: 'trees',
    source: null,
    text: { text: {} },
  }))

const facts = factsOf(10)

/** The ids of the facts that games with these names tell, one after the other. */
function toldBy(names: readonly string[], all = facts): (string | undefined)[] {
  let told: readonly ToldFact[] = []
  return names.map((name) => {
    const fact = pickFact(all, name, told)
    if (fact) told = withTold(told, name, fact)
    return fact?.id
  })
}

const names = Array.from({ length: 25 }, (_, index) => `grid/${index}`)

describe('the fact at the end of a game', () => {
  it('is another one each time, until all were told', () => {
    expect(new Set(toldBy(names.slice(0, 10))).size).toBe(10)
  })

  it('then is the one that was told longest ago', () => {
    const told = toldBy(names)
    expect(told.slice(10, 20)).toEqual(told.slice(0, 10))
    expect(told.slice(20)).toEqual(told.slice(0, 5))
  })

  it('is the same for the same end, also after others were told', () => {
    const [first, , , again] = toldBy(['a', 'b', 'c', 'a'])
    expect(again).toBe(first)
  })

  it('depends on the name, by a published hash, while nothing was told', () => {
    // The values of FNV-1a as its authors give them.
    const known = { '': 0x811c9dc5, a: 0xe40c292c, foobar: 0xbf9cf968 }
    for (const [name, hash] of Object.entries(known))
      expect(pickFact(factsOf(1000), name, [])?.id).toBe(String(hash % 1000))
  })

  it('is none in a pack without facts, and the only one where there is one', () => {
    expect(toldBy(['a', 'b'], [])).toEqual([undefined, undefined])
    expect(toldBy(['a', 'b'], factsOf(1))).toEqual(['0', '0'])
  })

  it('is one of today’s, where what was told is no longer in the pack', () => {
    expect(pickFact(facts, 'a', [['a', 'gone']])).not.toBeNull()
  })
})

it('of each fact only the last time is remembered, so the list stays as short as the facts', () => {
  let told: readonly ToldFact[] = []
  for (const name of names) {
    const fact = pickFact(facts, name, told)
    if (fact) told = withTold(told, name, fact)
  }
  expect(told).toHaveLength(10)
  expect(parseTold(JSON.stringify(told))).toEqual(told)
})

it.each([null, '', '{', '7', '{"a":1}', '[["a"],[1,2],"b",null]'])(
  'what is kept as %j tells of nothing',
  (text) => expect(parseTold(text)).toEqual([]),
)
