// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPageAddress } from '../../../src/platform/page-address.ts'

/** What a browser does when its own back or forward button, or a link, leads to another page. */
function browserGoesTo(state: unknown): void {
  history.replaceState(state, '')
  dispatchEvent(new Event('popstate'))
}

beforeEach(() => history.replaceState(null, ''))
afterEach(() => history.replaceState(null, ''))

describe('the address of the page', () => {
  it('counts the pages of the visit that lie behind', () => {
    const address = createPageAddress()
    expect(address.depth()).toBe(0)
    address.go('#/one')
    address.go('#/two')
    expect(address.depth()).toBe(2)
    expect(address.hash()).toBe('#/two')
  })

  it('adds nothing where it is already', () => {
    const address = createPageAddress()
    address.go('#/here')
    const depth = address.depth()
    address.go('#/here')
    expect(address.depth()).toBe(depth)
  })

  it('follows the browser’s back and forward buttons', () => {
    const address = createPageAddress()
    const leave = address.watch(() => undefined)
    address.go('#/a')
    address.go('#/b')
    browserGoesTo({ depth: 1 })
    expect(address.depth()).toBe(1)
    browserGoesTo({ depth: 2 })
    expect(address.depth()).toBe(2)
    leave()
  })

  it('counts a link that was followed, and notes it for later', () => {
    const address = createPageAddress()
    const leave = address.watch(() => undefined)
    browserGoesTo(null)
    expect(address.depth()).toBe(1)
    expect(history.state).toEqual({ depth: 1 })
    leave()
  })

  it('knows its depth after a reload', () => {
    history.replaceState({ depth: 3 }, '')
    expect(createPageAddress().depth()).toBe(3)
  })

  it('tells of each change, whoever made it, until nobody listens', () => {
    const address = createPageAddress()
    const told = vi.fn()
    const leave = address.watch(told)
    address.go('#/c')
    browserGoesTo({ depth: 0 })
    expect(told).toHaveBeenCalledTimes(2)
    leave()
    browserGoesTo({ depth: 1 })
    expect(told).toHaveBeenCalledTimes(2)
  })
})
