// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { VisitContext } from '../../../../src/screen/use-visit.ts'
import { ToolRow } from '../../../../src/screen/frame/tool-row.tsx'
import type { Tool } from '../../../../src/screen/frame/tool-row.tsx'
import { stillVisit } from '../../../support/still-visit.ts'

const label = { key: 'grid.tools' } as const
const tools = (['undo', 'redo', 'check'] as const).map((icon): Tool => ({
  icon,
  label,
  onPress: () => undefined,
}))

const [visit] = stillVisit()

function show(leftHanded: boolean): void {
  void act(() => {
    visit.changeSettings({ leftHanded })
    render(
      <VisitContext.Provider value={visit}>
        <ToolRow name="grid-tools" label={label} tools={tools} />
      </VisitContext.Provider>,
      document.body,
    )
  })
}

const buttons = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.tool')]
const order = (): unknown[] => buttons().map(({ dataset }) => dataset['tool'])

afterEach(() => render(null, document.body))

it('tools stand in their order for the right hand, and turned round for the left', () => {
  show(false)
  expect(order()).toEqual(['undo', 'redo', 'check'])
  show(true)
  expect(order()).toEqual(['check', 'redo', 'undo'])
})

it('a change of hand moves the buttons and makes no new ones, so that none loses its place', () => {
  show(false)
  const before = buttons()
  show(true)
  expect(buttons()).toEqual(before.toReversed())
})
