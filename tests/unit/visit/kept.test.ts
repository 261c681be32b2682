import { expect, it } from 'vitest'
import { err } from '../../../src/kit/result.ts'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import { createKept } from '../../../src/visit/kept.ts'

it('a game keeps a text under a name, and another name is another text', () => {
  const store = createMemoryStore()
  const text = createKept(store).text('quiz/sign')
  expect(text.read()).toBeNull()
  text.write('leo')
  expect(text.read()).toBe('leo')
  expect(createKept(store).text('quiz/sign').read()).toBe('leo')
  expect(createKept(store).text('quiz/other').read()).toBeNull()
})

it('a text that cannot be read is none', () => {
  const store = { ...createMemoryStore(), read: () => err('storage.reason.forbidden') }
  expect(createKept(store).text('quiz/sign').read()).toBeNull()
})

it('settings, saves and results lie in the same store, each in a place of its own', () => {
  const store = createMemoryStore()
  const kept = createKept(store)
  kept.settings.change({ theme: 'dark' })
  kept.results.count('grid', {
    name: 'a',
    kind: 'hard',
    elapsed: 1,
    hints: 0,
    day: null,
  })
  kept.text('note').write('x')
  expect([...store.keys()].toSorted()).toEqual(['note', 'settings', 'stats/grid'])
  expect(kept.saves.keys('save/')).toEqual([])
})
