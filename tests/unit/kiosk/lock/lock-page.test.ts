// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockPage } from '../../../../src/kiosk/lock/lock-page.ts'

let unlock = (): void => undefined
beforeEach(() => void (unlock = lockPage(window)))
afterEach(() => unlock())

function isRefused(event: Event): boolean {
  document.body.dispatchEvent(event)
  return event.defaultPrevented
}
const some = (type: string, values: object = {}): Event => {
  const event = new Event(type, { bubbles: true, cancelable: true })
  return Object.assign(event, values)
}
const key = (name: string, init: KeyboardEventInit = {}): Event =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init })

it.each([
  'contextmenu',
  'selectstart',
  'dragstart',
  'dragover',
  'drop',
  'gesturestart',
  'dblclick',
])('refuses %s', (type) => expect(isRefused(some(type))).toBe(true))

it('refuses what two fingers move, and lets one scroll', () => {
  expect(isRefused(some('touchmove', { touches: [{}, {}] }))).toBe(true)
  expect(isRefused(some('touchmove', { touches: [{}] }))).toBe(false)
})

it('refuses to zoom by a wheel, and lets it scroll', () => {
  expect(isRefused(some('wheel', { ctrlKey: true }))).toBe(true)
  expect(isRefused(some('wheel', { ctrlKey: false }))).toBe(false)
})

it.each([
  ['p', { ctrlKey: true }],
  ['P', { ctrlKey: true, shiftKey: true }],
  ['s', { metaKey: true }],
  ['+', { ctrlKey: true }],
  ['0', { ctrlKey: true }],
  ['Tab', { ctrlKey: true }],
  ['F5', {}],
  ['F12', {}],
  ['ArrowLeft', { altKey: true }],
  ['F4', { altKey: true }],
] as const)('refuses the browser’s own key %s with %o', (name, init) => {
  expect(isRefused(key(name, init))).toBe(true)
})

it.each([
  ['z', { ctrlKey: true }],
  ['y', { ctrlKey: true }],
  ['p', {}],
  ['ArrowLeft', {}],
  ['Tab', {}],
  ['Enter', {}],
  ['Escape', {}],
  ['1', { altKey: true }],
] as const)('leaves the game its key %s with %o', (name, init) => {
  expect(isRefused(key(name, init))).toBe(false)
})

it('opens no window, until it is unlocked', () => {
  const locked = window.open
  expect(locked('https://elsewhere.example/')).toBeNull()
  unlock()
  expect(window.open).not.toBe(locked)
  expect(isRefused(some('contextmenu'))).toBe(false)
})
