// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { swallowPress } from '../../../../src/kiosk/page/attract/swallow-press.ts'

const onClick = vi.fn<() => void>()
let below: HTMLButtonElement

beforeEach(() => {
  onClick.mockClear()
  below = document.createElement('button')
  below.addEventListener('click', onClick)
  document.body.append(below)
})
afterEach(() => below.remove())

const send = (type: string, pointerId: number, detail = 1): void =>
  void below.dispatchEvent(
    new PointerEvent(type, { pointerId, detail, bubbles: true, cancelable: true }),
  )

it('the click of an answered press reaches nothing; the next one does', () => {
  swallowPress(3)
  send('pointerup', 3)
  send('click', 3)
  expect(onClick).not.toHaveBeenCalled()
  send('pointerdown', 3)
  send('click', 3)
  expect(onClick).toHaveBeenCalledOnce()
})

it('other fingers, keys and speech control press on meanwhile', () => {
  swallowPress(3)
  send('pointerdown', 4)
  send('click', 4)
  send('click', -1, 0)
  expect(onClick).toHaveBeenCalledTimes(2)
  send('click', 3)
  expect(onClick).toHaveBeenCalledTimes(2)
})

it('a press that made no click is forgotten once a finger comes down after it', () => {
  swallowPress(3)
  send('pointercancel', 3)
  send('pointerdown', 3)
  send('click', 3)
  expect(onClick).toHaveBeenCalledOnce()
})
