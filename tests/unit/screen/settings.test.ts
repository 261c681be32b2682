import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import { readSettings, writeSettings } from '../../../src/screen/settings.ts'

const DEFAULTS = readSettings(createMemoryStore())
const readFrom = (text: string) => readSettings(createMemoryStore([['settings', text]]))

it('the reader’s comfort is off until asked for, and the screen stays on while playing', () => {
  expect(DEFAULTS).toMatchObject({
    leftHanded: false,
    largeLetters: false,
    wideSpacing: false,
    keepAwake: true,
  })
})

it('settings are read back as they were written', () => {
  const store = createMemoryStore()
  const settings = {
    ...DEFAULTS,
    leftHanded: true,
    largeLetters: true,
    wideSpacing: true,
    keepAwake: false,
  }
  writeSettings(store, settings)
  expect(readSettings(store)).toEqual(settings)
})

it('settings of an older version get what is new in them by default', () => {
  expect(readFrom('{"theme":"dark","timer":false}')).toEqual({
    ...DEFAULTS,
    theme: 'dark',
    timer: false,
  })
})

it('one bad value never takes the others with it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (bad) => {
      const text = JSON.stringify({ leftHanded: bad, largeLetters: true })
      const { leftHanded, largeLetters } = readFrom(text)
      expect(typeof leftHanded).toBe('boolean')
      expect(largeLetters).toBe(true)
    }),
  )
})

it('kept settings of any content never break anything', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(Object.keys(readFrom(text))).toEqual(Object.keys(DEFAULTS))
    }),
  )
})
