import { expect, it, vi } from 'vitest'
import { reloadIfReachable } from '../../../src/app/reload-if-reachable.ts'

it('loads the page again when its host answers', async () => {
  const reload = vi.fn()
  expect(await reloadIfReachable(() => Promise.resolve(true), reload)).toBe(true)
  expect(reload).toHaveBeenCalledOnce()
})

it('stays where it is while the host does not answer', async () => {
  const reload = vi.fn()
  expect(await reloadIfReachable(() => Promise.resolve(false), reload)).toBe(false)
  expect(reload).not.toHaveBeenCalled()
})
