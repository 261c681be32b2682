import { expect, it } from 'vitest'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import { createKept } from '../../../src/visit/kept.ts'
import { toldOnce } from '../../../src/visit/told-once.ts'

it('what was told of a game is kept on the device, for this game alone', () => {
  const store = createMemoryStore()
  expect(toldOnce(createKept(store), 'one').isTold()).toBe(false)
  toldOnce(createKept(store), 'one').note()
  expect(toldOnce(createKept(store), 'one').isTold()).toBe(true)
  expect(toldOnce(createKept(store), 'other').isTold()).toBe(false)
  expect(store.keys()).toEqual(['told/one'])
})
