// @vitest-environment happy-dom
import { render } from 'preact'
import { useRef } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useMeasuredSlots } from '../../../../src/screen/when/use-slots.ts'
import { VisitContext } from '../../../../src/screen/use-visit.ts'
import { stillVisit } from '../../../support/still-visit.ts'

let measured: ReturnType<typeof useMeasuredSlots>

function Screen() {
  const frame = useRef<HTMLDivElement>(null)
  measured = useMeasuredSlots(frame)
  return (
    <div ref={frame}>
      <div data-slot="board" />
    </div>
  )
}

beforeEach(() => {
  const [visit] = stillVisit()
  document.documentElement.style.fontSize = '16px'
  vi.stubGlobal('innerHeight', 640)
  void act(() =>
    render(
      <VisitContext.Provider value={visit}>
        <Screen />
      </VisitContext.Provider>,
      document.body,
    ),
  )
})

afterEach(() => {
  render(null, document.body)
  vi.unstubAllGlobals()
})

it('the size of the page is measured with the slots', () => {
  expect(measured.page).toEqual({ height: 640, rem: 16 })
  expect(Object.keys(measured.slots ?? {})).toEqual(['board'])
})

it('it is measured anew when the slots are, and stays the same object where it is the same', () => {
  const { page, slots } = measured
  void act(() => measured.measureNow())
  expect(measured.page).toBe(page)
  vi.stubGlobal('innerHeight', 900)
  document.documentElement.style.fontSize = '20px'
  void act(() => measured.measureNow())
  expect(measured.page).toEqual({ height: 900, rem: 20 })
  expect(measured.slots).toBe(slots)
})
