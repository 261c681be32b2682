// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test } from 'vitest'
import { Dusk } from '../../../src/app/dusk.tsx'

const host = document.createElement('div')
const show = (look: 'light' | 'dark' | 'forced', still = false): Promise<void> =>
  act(() => render(<Dusk look={look} still={still} />, host))
const bands = (): number => host.querySelectorAll('span').length

beforeEach(() => render(null, host))

test('nothing passes over a page that has just been opened', async () => {
  await show('dark')
  expect(bands()).toBe(0)
})

test('from day to night the bands pass, and are gone after the last', async () => {
  await show('light')
  await show('dark')
  expect(bands()).toBe(6)
  await act(
    () => void host.querySelector('span:last-child')?.dispatchEvent(new Event('animationend')),
  )
  expect(bands()).toBe(0)
})

test('with reduced motion, or in the colours of the system, nothing passes', async () => {
  await show('light')
  await show('dark', true)
  expect(bands()).toBe(0)
  await show('forced')
  expect(bands()).toBe(0)
})
