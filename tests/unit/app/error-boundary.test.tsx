// @vitest-environment happy-dom
import { render } from 'preact'
import type { JSX } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../../../src/app/error-boundary.tsx'
import { VisitContext } from '../../../src/screen/use-visit.ts'
import { stillVisit } from '../../support/still-visit.ts'

const [visit] = stillVisit()
const { say } = visit.words.get()
const reportError = vi.fn()
let fails = true

function Page(): JSX.Element {
  if (fails) throw new Error('a fault')
  return <p>The page</p>
}

const show = (onAllPuzzles: () => void): void =>
  act(() =>
    render(
      <VisitContext.Provider value={visit}>
        <ErrorBoundary say={say} onAllPuzzles={onAllPuzzles}>
          <Page />
        </ErrorBoundary>
      </VisitContext.Provider>,
      document.body,
    ),
  ) as unknown as void

beforeEach(() => {
  fails = true
  vi.stubGlobal('reportError', reportError)
})

afterEach(() => {
  render(null, document.body)
  vi.unstubAllGlobals()
})

it('shows what it holds while all is well', () => {
  fails = false
  show(() => undefined)
  expect(document.body.textContent).toBe('The page')
})

it('says that the fault is ours, and leads on to all puzzles', () => {
  let left = 0
  show(() => {
    left++
    fails = false
  })
  expect(document.querySelector('h1')?.textContent).toBe(say({ key: 'app.fault' }))
  expect(reportError.mock.calls).toEqual([[new Error('a fault')]])
  const [, allPuzzles] = document.querySelectorAll<HTMLElement>('main button')
  void act(() => allPuzzles?.click())
  expect(left).toBe(1)
  expect(document.body.textContent).toBe('The page')
})
