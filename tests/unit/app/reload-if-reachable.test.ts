import { afterEach, expect, it, vi } from 'vitest'
import { reloadIfReachable } from '../../../src/app/reload-if-reachable.ts'

afterEach(() => vi.unstubAllGlobals())

const there = (): Promise<boolean> => Promise.resolve(true)

it('loads the page again when its host answers, after what comes before that', async () => {
  const done: string[] = []
  const before = (): void => void done.push('before')
  const reload = (): void => void done.push('reload')
  expect(await reloadIfReachable({ isEnded: false }, before, there, reload)).toBe(true)
  expect(done).toEqual(['before', 'reload'])
})

it('stays where it is while the host does not answer', async () => {
  const reload = vi.fn()
  const away = (): Promise<boolean> => Promise.resolve(false)
  expect(await reloadIfReachable({ isEnded: false }, reload, away, reload)).toBe(false)
  expect(reload).not.toHaveBeenCalled()
})

it('stays where it is, and changes nothing, when the visit ended before the host answered', async () => {
  const reload = vi.fn()
  const getRegistration = vi.fn()
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration } })
  const later = { isEnded: false }
  const asked = reloadIfReachable(later, reload, there, reload)
  later.isEnded = true
  expect(await asked).toBe(true)
  expect(reload).not.toHaveBeenCalled()
  // The edition that is kept on the device is the next visitor's too.
  expect(getRegistration).not.toHaveBeenCalled()
})
