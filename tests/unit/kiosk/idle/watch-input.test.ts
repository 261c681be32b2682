// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchInput } from '../../../../src/kiosk/idle/watch-input.ts'

const input = vi.fn<() => void>()
const release = vi.fn<() => void>()
const hold = vi.fn<() => () => void>(() => release)
let stop = (): void => undefined

beforeEach(() => {
  vi.clearAllMocks()
  stop = watchInput(window, { input, hold })
})
afterEach(() => stop())

/** An event as a person's hand makes it. */
function happen(type: string, values: object = {}): void {
  const event = new Event(type, { bubbles: true, cancelable: true })
  Object.defineProperties(event, {
    isTrusted: { value: true },
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])),
  })
  document.body.dispatchEvent(event)
}

it.each(['pointermove', 'keydown', 'keyup', 'click', 'input', 'change', 'wheel'])(
  'takes %s for an input, also where the page keeps it back',
  (type) => {
    const keepBack = (event: Event): void => event.stopImmediatePropagation()
    document.body.addEventListener(type, keepBack)
    happen(type)
    document.body.removeEventListener(type, keepBack)
    expect(input).toHaveBeenCalledTimes(1)
  },
)

it('takes nothing for an input that the page sends itself', () => {
  document.body.dispatchEvent(new Event('input', { bubbles: true }))
  expect(input).not.toHaveBeenCalled()
})

it('holds the time for each finger until it is lifted or taken over', () => {
  happen('pointerdown', { pointerId: 1 })
  happen('pointerdown', { pointerId: 2 })
  expect(hold).toHaveBeenCalledTimes(2)
  happen('pointerup', { pointerId: 1 })
  expect(release).toHaveBeenCalledTimes(1)
  happen('pointerup', { pointerId: 1 })
  expect(release).toHaveBeenCalledTimes(1)
  happen('pointercancel', { pointerId: 2 })
  expect(release).toHaveBeenCalledTimes(2)
})

it('lets go a finger whose lifting was never told, when it touches again', () => {
  happen('pointerdown', { pointerId: 1 })
  happen('pointerdown', { pointerId: 1 })
  expect(release).toHaveBeenCalledTimes(1)
  expect(hold).toHaveBeenCalledTimes(2)
})

it('lets go of every finger when it is stopped, and hears nothing any more', () => {
  happen('pointerdown', { pointerId: 1 })
  stop()
  expect(release).toHaveBeenCalledTimes(1)
  happen('keydown')
  happen('pointerdown', { pointerId: 3 })
  expect(input).not.toHaveBeenCalled()
  expect(hold).toHaveBeenCalledTimes(1)
})
