// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createScheduler } from '../../../../src/later/scheduler.ts'
import { browserTiming } from '../../../../src/platform/browser-timing.ts'
import { AfterPaint } from '../../../../src/screen/when/after-paint.tsx'
import type { Slots } from '../../../../src/screen/when/use-slots.ts'

const onShown = vi.fn()
let frames: Map<number, () => void>

const HERE: Slots = {}
const later = createScheduler(browserTiming)

function show(text: string, slots = HERE): void {
  void act(() =>
    render(
      <AfterPaint later={later} slots={slots} onShown={onShown}>
        <p>{text}</p>
      </AfterPaint>,
      document.body,
    ),
  )
}

const shown = (): string => document.querySelector('p')?.textContent ?? ''
const key = (): boolean => document.dispatchEvent(new Event('keydown'))

/** A finger is lifted from an element; what it changes is shown in the same task. */
function touch(on: 'drawing' | 'mirror' | 'button', ...texts: string[]): void {
  const tag = on === 'drawing' ? 'canvas' : 'button'
  const element = document.body.appendChild(document.createElement(tag))
  if (on !== 'button') element.dataset['drawn'] = ''
  element.dispatchEvent(new Event('pointerup', { bubbles: true }))
  for (const text of texts) show(text)
  element.remove()
}

/** A frame is drawn and handed over. */
function frame(): void {
  const drawn = frames
  frames = new Map()
  void act(() => {
    for (const run of drawn.values()) run()
    vi.advanceTimersByTime(0)
  })
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  frames = new Map()
  let lastFrame = 0
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    frames.set(++lastFrame, run)
    return lastFrame
  })
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame))
  onShown.mockClear()
  show('first')
})

afterEach(() => {
  render(null, document.body)
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('is there at once when it is first shown', () => {
  expect(shown()).toBe('first')
})

it('after a touch of the drawing follows when the next frame is handed over, with the newest', () => {
  touch('drawing', 'second', 'third')
  expect(shown()).toBe('first')
  expect(onShown).not.toHaveBeenCalled()
  frame()
  expect(shown()).toBe('third')
  expect(onShown.mock.calls).toEqual([[true]])
})

it('follows late after a touch of a mirror as well, which the drawing answers', () => {
  touch('mirror', 'second')
  expect(shown()).toBe('first')
  frame()
  expect(shown()).toBe('second')
})

it('lets the drawing move first to the places that it left when it came late', () => {
  touch('drawing', 'second')
  frame()
  show('third', { board: { x: 0, y: 0, width: 1, height: 1 } })
  expect(shown()).toBe('second')
  frame()
  expect(shown()).toBe('third')
})

it('follows at once to other places when it was not late', () => {
  touch('drawing', 'second')
  frame()
  touch('button', 'third')
  show('fourth', { board: { x: 0, y: 0, width: 1, height: 1 } })
  expect(shown()).toBe('fourth')
})

it('follows at once after a touch of the page itself', () => {
  touch('button', 'second')
  expect(shown()).toBe('second')
  expect(onShown.mock.calls).toEqual([[false]])
})

it('waits for the frame whenever before it what the touch changed is rendered', () => {
  touch('drawing')
  vi.advanceTimersByTime(1)
  show('second')
  expect(shown()).toBe('first')
  frame()
  expect(shown()).toBe('second')
  expect(onShown).toHaveBeenCalledTimes(1)
})

it('follows at once after the frame', () => {
  touch('drawing', 'second')
  frame()
  show('third')
  expect(shown()).toBe('third')
})

it('follows a key at once, although a touch of the drawing came just before it', () => {
  touch('drawing')
  key()
  show('second')
  expect(shown()).toBe('second')
})

it('follows a touch of the page at once, although one of the drawing came just before it', () => {
  touch('drawing', 'second')
  touch('button', 'third')
  expect(shown()).toBe('third')
  frame()
  expect(onShown).toHaveBeenCalledTimes(1)
})

it('is brought up to date by a key, before anything can act on it', () => {
  touch('drawing', 'second')
  void act(() => void key())
  expect(shown()).toBe('second')
  frame()
  expect(onShown).toHaveBeenCalledTimes(1)
})

it('follows on a page that draws no frame', () => {
  touch('drawing', 'second')
  void act(() => void vi.advanceTimersByTime(1000))
  expect(shown()).toBe('second')
})

it('follows nothing once it is gone', () => {
  touch('drawing', 'second')
  render(null, document.body)
  frame()
  void vi.advanceTimersByTime(1000)
  expect(onShown).not.toHaveBeenCalled()
})
