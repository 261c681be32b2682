import { expect, it } from 'vitest'
import { createLookInForce } from '../../../src/visit/look-in-force.ts'
import { stillPorts } from '../../support/still-visit.ts'

it.each([
  ['in the page’s own colours', false],
  ['where the system forces its colours', true],
])('%s whoever turns to night can turn back to day', (_where, forcedColors) => {
  const { settings } = stillPorts()
  const answers = { dark: false, forcedColors, reducedMotion: false, phone: false }
  const media = { read: () => answers, watch: () => () => undefined }
  const [look] = createLookInForce(settings, media)
  const seen = [look.get().dark]
  for (let turn = 0; turn < 2; turn++) {
    settings.change({ theme: look.get().dark ? 'light' : 'dark' })
    seen.push(look.get().dark)
  }
  expect(seen).toEqual([false, true, false])
})

it('nobody is told of a look that is the same in all its parts', () => {
  const { settings } = stillPorts()
  const answers = { dark: false, forcedColors: false, reducedMotion: false, phone: false }
  const media = { read: () => answers, watch: () => () => undefined }
  const [look] = createLookInForce(settings, media)
  let told = 0
  look.watch(() => told++)
  settings.change({ theme: 'light' })
  expect(told).toBe(0)
  settings.change({ theme: 'dark' })
  expect(told).toBe(1)
})
