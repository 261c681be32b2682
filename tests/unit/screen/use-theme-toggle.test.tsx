// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { useThemeToggle } from '../../../src/screen/use-theme-toggle.ts'
import { VisitContext } from '../../../src/screen/use-visit.ts'
import { createLookInForce } from '../../../src/visit/look-in-force.ts'
import { stillPorts, stillVisit } from '../../support/still-visit.ts'

let dark: boolean
let toggle: () => void

function Screen(): null {
  ;[dark, toggle] = useThemeToggle()
  return null
}

function show(forcedColors: boolean): void {
  const ports = stillPorts()
  const answers = { dark: false, forcedColors, reducedMotion: true, phone: false }
  const [look] = createLookInForce(ports.settings, {
    read: () => answers,
    watch: () => () => undefined,
  })
  const [visit] = stillVisit({ ...ports, look })
  void act(() =>
    render(
      <VisitContext.Provider value={visit}>
        <Screen />
      </VisitContext.Provider>,
      document.body,
    ),
  )
}

afterEach(() => render(null, document.body))

it.each([
  ['in the page’s own colours', false],
  ['where the system forces its colours', true],
])('%s night comes, and day comes back', (_where, forced) => {
  show(forced)
  const seen = [dark]
  for (let turn = 0; turn < 2; turn++) {
    act(toggle)
    seen.push(dark)
  }
  expect(seen).toEqual([false, true, false])
})
