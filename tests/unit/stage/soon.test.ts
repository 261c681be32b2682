import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createSoon } from '../../../src/stage/soon.ts'

const done: string[] = []
const note = (what: string) => (): void => void done.push(what)

beforeEach(() => {
  vi.useFakeTimers()
  done.length = 0
})

afterEach(() => void vi.useRealTimers())

it('does one after the other, each in a task of its own, and tells after each', () => {
  const soon = createSoon(note('told'))
  soon.add(note('first'))
  soon.add(note('second'))
  expect(done).toEqual([])
  vi.advanceTimersToNextTimer()
  expect(done).toEqual(['first', 'told'])
  vi.advanceTimersToNextTimer()
  expect(done).toEqual(['first', 'told', 'second', 'told'])
  expect(vi.getTimerCount()).toBe(0)
})

it('does what is added by another', () => {
  const soon = createSoon(note('told'))
  soon.add(() => soon.add(note('inner')))
  vi.runAllTimers()
  expect(done).toEqual(['told', 'inner', 'told'])
})

it('forgets one, and goes on with the rest', () => {
  const soon = createSoon(() => undefined)
  const forget = soon.add(note('first'))
  soon.add(note('second'))
  forget()
  vi.runAllTimers()
  expect(done).toEqual(['second'])
})

it('forgets all, and still takes more', () => {
  const soon = createSoon(() => undefined)
  soon.add(note('first'))
  soon.forgetAll()
  vi.runAllTimers()
  expect(done).toEqual([])
  soon.add(note('second'))
  vi.runAllTimers()
  expect(done).toEqual(['second'])
})
