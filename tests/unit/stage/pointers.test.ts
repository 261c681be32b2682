// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { watchPointers } from '../../../src/stage/pointers.ts'
import type { StagePointer } from '../../../src/stage/view.ts'

let canvas: HTMLCanvasElement
let told: StagePointer[]
let forget: () => void

function send(type: string, init: PointerEventInit = {}): void {
  canvas.dispatchEvent(new PointerEvent(type, { pointerId: 1, button: 0, ...init }))
}

const phases = (): string[] => told.map(({ phase, id }) => `${phase} ${id}`)

beforeEach(() => {
  canvas = document.createElement('canvas')
  canvas.getBoundingClientRect = () => new DOMRect(100, 50, 300, 300)
  told = []
  forget = watchPointers(canvas, (pointer) => told.push(pointer))
})

it('tells places from the top left corner of the canvas', () => {
  send('pointerdown', { clientX: 130, clientY: 90, button: 2 })
  expect(told).toMatchObject([{ x: 30, y: 40, id: 1, phase: 'down', button: 2 }])
})

it('tells when it happened, not when it was heard of', () => {
  const press = new PointerEvent('pointerdown')
  Object.defineProperty(press, 'timeStamp', { value: 1234 })
  canvas.dispatchEvent(press)
  expect(told[0]?.time).toBe(1234)
})

it('keeps fingers apart', () => {
  send('pointerdown', { pointerId: 1 })
  send('pointerdown', { pointerId: 2 })
  send('pointerup', { pointerId: 1 })
  send('pointercancel', { pointerId: 2 })
  expect(phases()).toEqual(['down 1', 'down 2', 'up 1', 'cancel 2'])
})

it('ignores the end of a press that began elsewhere', () => {
  send('pointerup')
  send('pointercancel')
  expect(told).toEqual([])
})

it('tells when a hovering mouse leaves, not when a finger is lifted', () => {
  send('pointerleave', { pointerType: 'mouse' })
  send('pointerdown', { pointerId: 2, pointerType: 'touch' })
  send('pointerup', { pointerId: 2, pointerType: 'touch' })
  send('pointerleave', { pointerId: 2, pointerType: 'touch' })
  expect(phases()).toEqual(['cancel 1', 'down 2', 'up 2'])
})

it('leaves the keyboard focus where it is', () => {
  const press = new MouseEvent('mousedown', { cancelable: true })
  canvas.dispatchEvent(press)
  expect(press.defaultPrevented).toBe(true)
})

it('tells nothing any more once it is stopped', () => {
  forget()
  send('pointerdown')
  expect(told).toEqual([])
})
