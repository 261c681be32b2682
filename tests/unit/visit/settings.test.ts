import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import { USUAL_VOLUME, createKeptSettings, isSoundOn, ticks } from '../../../src/visit/settings.ts'
import type { Settings } from '../../../src/visit/settings.ts'
import type { Store } from '../../../src/session/store.ts'
import { createTwoTabs } from '../../support/two-tabs.ts'

const readSettings = (store: Store): Settings => createKeptSettings(store).read()
const writeSettings = (store: Store, change: Partial<Settings>): Settings =>
  createKeptSettings(store).change(change)

const DEFAULTS = readSettings(createMemoryStore())
const phone = { phone: true, reducedMotion: false }
const kiosk = { phone: false, reducedMotion: false }
const readFrom = (text: string) => readSettings(createMemoryStore([['settings', text]]))

it('the reader’s comfort is off until asked for, and the screen stays on while playing', () => {
  expect(DEFAULTS).toMatchObject({
    leftHanded: false,
    wideSpacing: false,
    keepAwake: true,
  })
})

it('settings are read back as they were written', () => {
  const store = createMemoryStore()
  const settings = {
    ...DEFAULTS,
    leftHanded: true,
    wideSpacing: true,
    keepAwake: false,
  }
  writeSettings(store, settings)
  expect(readSettings(store)).toEqual(settings)
})

it('settings of an older version get what is new in them by default', () => {
  expect(readFrom('{"theme":"dark","keepAwake":false}')).toEqual({
    ...DEFAULTS,
    theme: 'dark',
    keepAwake: false,
  })
})

it('one bad value never takes the others with it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (bad) => {
      const text = JSON.stringify({ leftHanded: bad, wideSpacing: true })
      const { leftHanded, wideSpacing } = readFrom(text)
      expect(typeof leftHanded).toBe('boolean')
      expect(wideSpacing).toBe(true)
    }),
  )
})

it('kept settings of any content never break anything', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(Object.keys(readFrom(text))).toEqual(expect.arrayContaining(Object.keys(DEFAULTS)))
    }),
  )
})

describe('sound', () => {
  it('is off at first on phones and on elsewhere', () => {
    expect(isSoundOn(DEFAULTS, phone)).toBe(false)
    expect(isSoundOn(DEFAULTS, kiosk)).toBe(true)
  })

  it('is as the reader has chosen, on any device', () => {
    expect(isSoundOn({ ...DEFAULTS, sound: true }, phone)).toBe(true)
    expect(isSoundOn({ ...DEFAULTS, sound: false }, kiosk)).toBe(false)
  })

  it('is off at a volume of nothing', () => {
    expect(isSoundOn({ ...DEFAULTS, sound: true, volume: 0 }, kiosk)).toBe(false)
  })

  it('and its volume are remembered', () => {
    const store = createMemoryStore()
    writeSettings(store, { ...DEFAULTS, sound: false, volume: 35, haptics: false })
    expect(readSettings(store)).toMatchObject({ sound: false, volume: 35, haptics: false })
  })

  it('a damaged value falls back alone', () => {
    const kept = JSON.stringify({ sound: 'loud', volume: 900, haptics: 3, timer: false })
    const settings = readSettings(createMemoryStore([['settings', kept]]))
    expect(settings).toMatchObject({
      sound: null,
      volume: USUAL_VOLUME,
      haptics: null,
      timer: false,
    })
  })
})

describe('the tick in the hand', () => {
  it('is on at first, but not where less motion is wanted', () => {
    expect(ticks(DEFAULTS, phone)).toBe(true)
    expect(ticks(DEFAULTS, { ...phone, reducedMotion: true })).toBe(false)
  })

  it('is as the reader has chosen, whatever the device says', () => {
    expect(ticks({ ...DEFAULTS, haptics: true }, { ...phone, reducedMotion: true })).toBe(true)
    expect(ticks({ ...DEFAULTS, haptics: false }, phone)).toBe(false)
  })
})

describe('settings in two tabs', () => {
  it('each keep what the other changed', () => {
    const [one, other] = createTwoTabs().stores.map(createKeptSettings)
    one?.change({ theme: 'dark' })
    other?.change({ language: 'it' })
    one?.change({ keepAwake: false })
    const kept = { theme: 'dark', language: 'it', keepAwake: false }
    expect(one?.read()).toMatchObject(kept)
    expect(other?.read()).toMatchObject(kept)
  })

  it('tell each other of a change, until nobody listens', () => {
    const [one, other] = createTwoTabs().stores.map(createKeptSettings)
    const told: Settings[] = []
    const leave = one?.watch((settings) => told.push(settings))
    other?.change({ volume: 5 })
    expect(told).toEqual([{ ...DEFAULTS, volume: 5 }])
    leave?.()
    other?.change({ volume: 10 })
    expect(told).toHaveLength(1)
  })

  it('leave fields of a newer edition as they are', () => {
    const store = createMemoryStore([['settings', '{"theme":"dark","lessons":true}']])
    createKeptSettings(store).change({ keepAwake: false })
    expect(store.read('settings')).toEqual({
      ok: true,
      value: '{"theme":"dark","lessons":true,"keepAwake":false}',
    })
  })
})
