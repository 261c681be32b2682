// @vitest-environment happy-dom
import { render } from 'preact'
import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { useArrival } from '../../../../src/screen/when/use-arrival.ts'

function Page({ over }: { readonly over: boolean }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null)
  useArrival(heading, over)
  return (
    <>
      <button type="button">Before</button>
      <section>
        <h2 ref={heading} tabIndex={-1}>
          Solved
        </h2>
        <button type="button">On</button>
      </section>
    </>
  )
}

const buttons = (): HTMLButtonElement[] => [...document.querySelectorAll('button')]
const focused = (): string => document.activeElement?.textContent?.trim() ?? ''

function show(over: boolean, meanwhile: () => void = () => undefined): void {
  void act(() => {
    render(<Page over={over} />, document.body)
    meanwhile()
  })
}

afterEach(() => render(null, document.body))

it('leaves the focus until it has come', () => {
  show(false)
  buttons()[0]?.focus()
  show(false)
  expect(focused()).toBe('Before')
})

it('gives the focus to the heading when it has come', () => {
  show(false)
  buttons()[0]?.focus()
  show(true)
  expect(focused()).toBe('Solved')
})

it('lets one stay who is there already', () => {
  show(false)
  show(true, () => buttons()[1]?.focus())
  expect(focused()).toBe('On')
})

it('does not come back once it was there', () => {
  show(true)
  buttons()[0]?.focus()
  show(true)
  expect(focused()).toBe('Before')
})
