import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { err } from '../../../src/kit/result.ts'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import { USUAL_VOLUME, createKeptSettings, isSoundOn, ticks } from '../../../src/visit/settings.ts'
import type { Settings } from '../../../src/visit/settings.ts'
import type { Store } from '../../../src/session/store.ts'
import { createSettingsInForce } from '../../../src/visit/settings-in-force.ts'
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

it('the page begins as most readers want them', () => {
  expect(DEFAULTS).toMatchObject({
    language: null,
    theme: 'auto',
    textScale: 100,
    sound: null,
    volume: 60,
    haptics: null,
  })
})

it('a setting that is damaged has its default, each of them', () => {
  for (const bad of ['no such value', -1, {}]) {
    const damaged = Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, bad]))
    expect(readFrom(JSON.stringify(damaged))).toEqual(DEFAULTS)
  }
})

it('every value that a reader can choose is kept', () => {
  const choices: Partial<Settings>[] = [
    { language: 'es' },
    ...(['auto', 'light', 'dark'] as const).map((theme) => ({ theme })),
    ...([100, 125, 150, 200] as const).map((textScale) => ({ textScale })),
    ...[0, 1, 100].map((volume) => ({ volume })),
    ...(['sound', 'haptics', 'leftHanded', 'wideSpacing', 'keepAwake'] as const).flatMap((name) => [
      { [name]: true },
      { [name]: false },
    ]),
  ]
  for (const choice of choices) {
    const store = createMemoryStore()
    writeSettings(store, choice)
    expect(readSettings(store)).toEqual({ ...DEFAULTS, ...choice })
  }
})

it.each(['', 'null', '3', '"dark"', '[{"theme":"dark"}]', '{"theme":'])(
  'kept settings that are %j are none',
  (text) => {
    expect(readFrom(text)).toEqual(DEFAULTS)
    const store = createMemoryStore([['settings', text]])
    createKeptSettings(store).change({ keepAwake: false })
    expect(store.read('settings')).toEqual({ ok: true, value: '{"keepAwake":false}' })
  },
)

it('settings that cannot be read are none', () => {
  const store = { ...createMemoryStore(), read: () => err('storage.reason.forbidden') }
  expect(readSettings(store)).toEqual(DEFAULTS)
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
    const kept = JSON.stringify({ sound: 'loud', volume: 900, haptics: 3, keepAwake: false })
    const settings = readSettings(createMemoryStore([['settings', kept]]))
    expect(settings).toMatchObject({
      sound: null,
      volume: USUAL_VOLUME,
      haptics: null,
      keepAwake: false,
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

  it('are told of no other text that is kept', () => {
    const { stores } = createTwoTabs()
    let told = 0
    createKeptSettings(stores[0]).watch(() => told++)
    stores[1].write('save/a', 'x')
    expect(told).toBe(0)
  })

  it('are in force in both, until one no longer follows', () => {
    const { stores } = createTwoTabs()
    const [[one, leave], [other]] = [
      createSettingsInForce(createKeptSettings(stores[0])),
      createSettingsInForce(createKeptSettings(stores[1])),
    ]
    let told = 0
    one.watch(() => told++)
    other.change({ volume: 5 })
    expect([one.get().volume, other.get().volume, told]).toEqual([5, 5, 1])
    one.change({ theme: 'dark' })
    expect([one.get().theme, other.get().theme]).toEqual(['dark', 'dark'])
    leave()
    other.change({ volume: 10 })
    expect(one.get().volume).toBe(5)
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
