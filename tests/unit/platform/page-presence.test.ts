// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { pagePresence } from '../../../src/platform/page-presence.ts'

/** As a browser tells it: happy-dom has no event of this kind. */
function pageEvent(type: 'pagehide' | 'pageshow', persisted: boolean): Event {
  return Object.assign(new Event(type), { persisted })
}

describe('the presence of somebody at the page', () => {
  it('ends when the page is left, and comes back when the browser shows it as it was', () => {
    const told: boolean[] = []
    const leave = pagePresence.watchPage((seen) => told.push(seen))
    dispatchEvent(pageEvent('pagehide', true))
    dispatchEvent(pageEvent('pageshow', true))
    document.dispatchEvent(new Event('visibilitychange'))
    expect(told).toEqual([false, true, true])
    leave()
    dispatchEvent(pageEvent('pagehide', true))
    expect(told).toHaveLength(3)
  })

  it('is not told of the first showing of a page, which nobody had left', () => {
    const told: boolean[] = []
    const leave = pagePresence.watchPage((seen) => told.push(seen))
    dispatchEvent(pageEvent('pageshow', false))
    leave()
    expect(told).toEqual([])
  })

  it('shows in every kind of input, until nobody listens', () => {
    let count = 0
    const leave = pagePresence.watchInput(() => (count += 1))
    for (const type of ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'scroll'])
      document.body.dispatchEvent(new Event(type, { bubbles: true }))
    expect(count).toBe(6)
    leave()
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }))
    expect(count).toBe(6)
  })
})
