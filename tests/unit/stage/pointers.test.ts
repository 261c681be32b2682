// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createScheduler } from '../../../src/later/scheduler.ts'
import { browserTiming } from '../../../src/platform/browser-timing.ts'
import { watchPointers } from '../../../src/stage/pointers.ts'
import type { StagePointer } from '../../../src/stage/view.ts'

let canvas: HTMLCanvasElement
/** A cell of a mirror, which lies over the canvas. */
let cell: HTMLButtonElement
/** A button of the page that has nothing to do with the drawing. */
let button: HTMLButtonElement
let told: StagePointer[]
let forget: () => void
/** Clicks that reached the cell and the button. */
const onClick = vi.fn()

function send(element: Element, type: string, init: PointerEventInit = {}): PointerEvent {
  const event = new PointerEvent(type, {
    bubbles: true,
    cancelable: true,
    pointerId: 1,
    pointerType: 'touch',
    button: 0,
    ...init,
  })
  element.dispatchEvent(event)
  return event
}

const phases = (): string[] => told.map(({ phase, id }) => `${phase} ${id}`)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  document.body.innerHTML = `<div><canvas data-drawn></canvas>
    <div data-drawn><button id="cell">A</button></div><button id="button">Check</button></div>`
  canvas = document.querySelector('canvas') as HTMLCanvasElement
  cell = document.querySelector('#cell') as HTMLButtonElement
  button = document.querySelector('#button') as HTMLButtonElement
  canvas.getBoundingClientRect = () => new DOMRect(100, 50, 300, 300)
  cell.addEventListener('click', onClick)
  button.addEventListener('click', onClick)
  onClick.mockClear()
  told = []
  forget = watchPointers(canvas, createScheduler(browserTiming), (pointer) => told.push(pointer))
})

afterEach(() => {
  forget()
  vi.useRealTimers()
})

it('tells places from the top left corner of the canvas', () => {
  send(canvas, 'pointerdown', { clientX: 130, clientY: 90, button: 2 })
  expect(told).toMatchObject([{ x: 30, y: 40, id: 1, phase: 'down', button: 2 }])
})

it('tells a press on a mirror as one on the canvas below it', () => {
  send(cell, 'pointerdown', { clientX: 130, clientY: 90 })
  send(cell, 'pointerup', { clientX: 131, clientY: 91 })
  expect(told).toMatchObject([
    { x: 30, y: 40, phase: 'down' },
    { x: 31, y: 41, phase: 'up' },
  ])
})

it('tells when it happened, not when it was heard of', () => {
  const press = new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' })
  Object.defineProperty(press, 'timeStamp', { value: 1234 })
  canvas.dispatchEvent(press)
  expect(told[0]?.time).toBe(1234)
})

it('keeps fingers apart', () => {
  send(canvas, 'pointerdown', { pointerId: 1 })
  send(cell, 'pointerdown', { pointerId: 2 })
  send(canvas, 'pointerup', { pointerId: 1 })
  send(canvas, 'pointercancel', { pointerId: 2 })
  expect(phases()).toEqual(['down 1', 'down 2', 'up 1', 'cancel 2'])
})

it('follows a press to wherever it ends', () => {
  send(cell, 'pointerdown')
  send(document.body, 'pointermove')
  send(button, 'pointerup')
  expect(phases()).toEqual(['down 1', 'move 1', 'up 1'])
})

it('ignores presses, movements and ends of presses beside the drawing', () => {
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'])
    send(button, type)
  expect(told).toEqual([])
})

it('ignores all pointers while the canvas is hidden, for then the mirrors are the game', () => {
  canvas.style.visibility = 'hidden'
  send(cell, 'pointerdown')
  send(cell, 'pointerup')
  send(cell, 'click')
  expect(told).toEqual([])
  expect(onClick).toHaveBeenCalledTimes(1)
})

it('tells when a hovering mouse leaves the drawing, not when it passes between its parts', () => {
  const mouse = { pointerType: 'mouse' }
  send(canvas, 'pointerout', { ...mouse, relatedTarget: cell })
  expect(told).toEqual([])
  send(cell, 'pointerout', { ...mouse, relatedTarget: button })
  expect(phases()).toEqual(['cancel 1'])
})

it('tells of no leaving when a finger is lifted', () => {
  send(cell, 'pointerdown')
  send(cell, 'pointerup')
  send(cell, 'pointerout', { relatedTarget: null })
  expect(phases()).toEqual(['down 1', 'up 1'])
})

it('drops the click that the browser makes of an answered press', () => {
  const mouse = { pointerType: 'mouse' }
  send(cell, 'pointerdown', mouse)
  send(cell, 'pointerup', mouse)
  cell.click()
  expect(onClick).not.toHaveBeenCalled()
})

it('drops that click by the name of its pointer when it comes in a later task', () => {
  const pen = { pointerType: 'pen', pointerId: 7 }
  send(cell, 'pointerdown', pen)
  send(cell, 'pointerup', pen)
  vi.runAllTimers()
  send(cell, 'click', pen)
  expect(onClick).not.toHaveBeenCalled()
})

it('lets the next click of the same pointer through when it is made elsewhere', () => {
  const mouse = { pointerType: 'mouse' }
  send(cell, 'pointerdown', mouse)
  send(cell, 'pointerup', mouse)
  vi.runAllTimers()
  send(button, 'pointerdown', mouse)
  send(button, 'pointerup', mouse)
  send(button, 'click', mouse)
  expect(onClick).toHaveBeenCalledTimes(1)
})

it('lets a click without a press through: a keyboard or a screen reader made it', () => {
  send(cell, 'pointerdown')
  send(cell, 'pointerup')
  vi.runAllTimers()
  cell.click()
  expect(onClick).toHaveBeenCalledTimes(1)
})

it('lets a whole press that assistive technology made up end in its click', () => {
  const madeUp = { pointerType: '', pointerId: -1 }
  for (const type of ['pointerdown', 'pointerup', 'click']) send(cell, type, madeUp)
  expect(told).toEqual([])
  expect(onClick).toHaveBeenCalledTimes(1)
})

it('keeps the browser from playing a mouse after an answered touch, and only then', () => {
  const isPrevented = (): boolean => {
    const event = new Event('touchend', { bubbles: true, cancelable: true })
    cell.dispatchEvent(event)
    return event.defaultPrevented
  }
  expect(isPrevented()).toBe(false)
  send(cell, 'pointerdown')
  send(cell, 'pointerup')
  expect(isPrevented()).toBe(true)
  send(cell, 'pointerdown')
  send(cell, 'pointercancel')
  vi.runAllTimers()
  expect(isPrevented()).toBe(false)
})

it('keeps the menu of a long press away from a finger, not from a mouse', () => {
  send(cell, 'pointerdown')
  expect(send(cell, 'contextmenu').defaultPrevented).toBe(true)
  send(cell, 'pointerup')
  send(cell, 'pointerdown', { pointerType: 'mouse', button: 2 })
  expect(send(cell, 'contextmenu', { pointerType: 'mouse' }).defaultPrevented).toBe(false)
})

it('leaves the keyboard focus where it is, on the drawing and over it', () => {
  for (const [element, isKept] of [
    [canvas, true],
    [cell, true],
    [button, false],
  ] as const) {
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true })
    element.dispatchEvent(press)
    expect(press.defaultPrevented).toBe(isKept)
  }
})

it('tells nothing any more once it is stopped', () => {
  forget()
  send(canvas, 'pointerdown')
  expect(told).toEqual([])
})
