import { expect, it } from 'vitest'
import { createWatched } from '../../../src/visit/watched.ts'

it('a watched value tells each change, after it, until nobody listens', () => {
  const watched = createWatched('a')
  const told: string[] = []
  const leave = watched.watch(() => told.push(watched.get()))
  watched.set('b')
  watched.set('b')
  watched.set('a')
  expect(told).toEqual(['b', 'a'])
  leave()
  watched.set('c')
  expect(told).toHaveLength(2)
  expect(watched.get()).toBe('c')
})

it('a watched value tells nobody of a value that it had, even one that is no number', () => {
  const watched = createWatched(Number.NaN)
  let told = 0
  watched.watch(() => told++)
  watched.set(Number.NaN)
  expect(told).toBe(0)
})
