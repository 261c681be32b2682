// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import type { Pack } from '../../../src/packs/pack.ts'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import { useFact } from '../../../src/screen/use-fact.ts'
import { VisitContext } from '../../../src/screen/use-visit.ts'
import type { Store } from '../../../src/session/store.ts'
import { createVisit } from '../../../src/visit/visit.ts'
import { stillPorts } from '../../support/still-visit.ts'

const FACTS = Array.from({ length: 12 }, (_, index) => ({
  id: String(index),
  theme: 'trees',
  source: null,
  text: { text: {} },
}))
const PACK = { id: 'torino', facts: FACTS } as unknown as Pack

afterEach(() => void act(() => render(null, document.body)))

/** The fact that the end of a round tells that took so many milliseconds. */
function toldAfter(elapsed: number, store: Store): string {
  function Told() {
    return <p>{useFact(PACK, 'round', elapsed)?.id}</p>
  }
  const [visit] = createVisit(stillPorts(store))
  void act(() =>
    render(
      <VisitContext.Provider value={visit}>
        <Told />
      </VisitContext.Provider>,
      document.body,
    ),
  )
  const id = document.querySelector('p')?.textContent ?? ''
  void act(() => render(null, document.body))
  return id
}

it('a round that is played again tells another fact, until all were told', () => {
  const store = createMemoryStore()
  const told = FACTS.map((_, round) => toldAfter(1000 + round, store))
  expect(new Set(told).size).toBe(FACTS.length)
})

it('an end that is shown again tells the same fact', () => {
  const store = createMemoryStore()
  const first = toldAfter(1000.4, store)
  toldAfter(2000, store)
  expect(toldAfter(1000.4, store)).toBe(first)
})

it('visitors of whom nothing is remembered are told many facts, though they end alike', () => {
  const told = FACTS.map((_, visitor) => toldAfter(61_000 + 777 * visitor, createMemoryStore()))
  expect(new Set(told).size).toBeGreaterThan(FACTS.length / 3)
})
