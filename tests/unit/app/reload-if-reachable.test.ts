import { expect, it, vi } from 'vitest'
import { reloadIfReachable } from '../../../src/app/reload-if-reachable.ts'

it('loads the page again when its host answers, after what comes before that', async () => {
  const done: string[] = []
  const before = (): void => void done.push('before')
  const reload = (): void => void done.push('reload')
  expect(await reloadIfReachable(before, () => Promise.resolve(true), reload)).toBe(true)
  expect(done).toEqual(['before', 'reload'])
})

it('stays where it is while the host does not answer', async () => {
  const reload = vi.fn()
  expect(await reloadIfReachable(reload, () => Promise.resolve(false), reload)).toBe(false)
  expect(reload).not.toHaveBeenCalled()
})
