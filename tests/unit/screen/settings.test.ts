import { describe, expect, it } from 'vitest'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import {
  USUAL_VOLUME,
  isSoundOn,
  readSettings,
  ticks,
  writeSettings,
} from '../../../src/screen/settings.ts'

const usual = readSettings(createMemoryStore())
const phone = { phone: true, reducedMotion: false }
const kiosk = { phone: false, reducedMotion: false }

describe('sound', () => {
  it('is off at first on phones and on elsewhere', () => {
    expect(isSoundOn(usual, phone)).toBe(false)
    expect(isSoundOn(usual, kiosk)).toBe(true)
  })

  it('is as the reader has chosen, on any device', () => {
    expect(isSoundOn({ ...usual, sound: true }, phone)).toBe(true)
    expect(isSoundOn({ ...usual, sound: false }, kiosk)).toBe(false)
  })

  it('is off at a volume of nothing', () => {
    expect(isSoundOn({ ...usual, sound: true, volume: 0 }, kiosk)).toBe(false)
  })

  it('and its volume are remembered', () => {
    const store = createMemoryStore()
    writeSettings(store, { ...usual, sound: false, volume: 35, haptics: false })
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
    expect(ticks(usual, phone)).toBe(true)
    expect(ticks(usual, { ...phone, reducedMotion: true })).toBe(false)
  })

  it('is as the reader has chosen, whatever the device says', () => {
    expect(ticks({ ...usual, haptics: true }, { ...phone, reducedMotion: true })).toBe(true)
    expect(ticks({ ...usual, haptics: false }, phone)).toBe(false)
  })
})
