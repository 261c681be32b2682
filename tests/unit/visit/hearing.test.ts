import { beforeEach, describe, expect, it } from 'vitest'
import { createScheduler } from '../../../src/later/scheduler.ts'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import { gainOf } from '../../../src/sound/gain-of.ts'
import type { SoundTrouble } from '../../../src/sound/sound-name.ts'
import type { SoundPlayer } from '../../../src/sound/sound-player.ts'
import { createHearing } from '../../../src/visit/hearing.ts'
import type { Hearing, HearingPorts, HearingState } from '../../../src/visit/hearing.ts'
import type { LookInForce } from '../../../src/visit/look-in-force.ts'
import { createSettingsInForce } from '../../../src/visit/settings-in-force.ts'
import type { SettingsInForce } from '../../../src/visit/settings-in-force.ts'
import { createKeptSettings } from '../../../src/visit/settings.ts'
import { createWatched } from '../../../src/visit/watched.ts'
import type { Settable } from '../../../src/visit/watched.ts'
import { createFakeTiming } from '../../support/fake-timing.ts'
import { createTestClock } from '../../support/stopped-clock.ts'
import type { TestClock } from '../../support/stopped-clock.ts'

const DESK: LookInForce = {
  look: 'light',
  dark: false,
  strong: false,
  reducedMotion: false,
  phone: false,
}

/** What was played, felt or made louder, in order. */
let done: string[]
let trouble: SoundTrouble | null
let arrive: (player: SoundPlayer) => void
let fail: (fault: Error) => void
let loads: number
let settings: SettingsInForce
let look: Settable<LookInForce>
let time: TestClock
let hearing: Hearing
let end: () => void
let told: HearingState[]

const player: SoundPlayer = {
  play(name) {
    done.push(`play ${name}`)
    return Promise.resolve(trouble)
  },
  setGain: (gain) => void done.push(`gain ${gain}`),
}

const settled = (): Promise<void> => new Promise((go) => setImmediate(go))

async function comes(): Promise<void> {
  arrive(player)
  await settled()
}

async function failsToCome(): Promise<void> {
  fail(new Error('no network'))
  await settled()
}

function begin(change: Partial<HearingPorts> = {}): void {
  ;[hearing, end] = createHearing({
    settings,
    look,
    later: createScheduler(createFakeTiming()),
    clock: time.clock,
    loadPlayer() {
      loads++
      return new Promise((resolve, reject) => {
        arrive = resolve
        fail = reject
      })
    },
    tick: (name) => void done.push(`tick ${name}`),
    canTick: true,
    ...change,
  })
  told = []
  hearing.watch(() => told.push(hearing.get()))
}

beforeEach(() => {
  ;[done, trouble, loads, time] = [[], null, 0, createTestClock()]
  ;[settings] = createSettingsInForce(createKeptSettings(createMemoryStore()))
  settings.change({ haptics: false })
  look = createWatched(DESK)
  begin()
})

const volume = (percent: number): string => `gain ${gainOf(percent)}`

describe('a sound', () => {
  it('is fetched when the first is to be heard, and comes at the volume that is set', async () => {
    expect(loads).toBe(0)
    settings.change({ volume: 30 })
    hearing.sound('place')
    expect(loads).toBe(1)
    await comes()
    expect(done).toEqual([volume(30), 'play place'])
    hearing.sound('word')
    await settled()
    expect(loads).toBe(1)
    expect(done).toEqual([volume(30), 'play place', volume(30), 'play word'])
    expect(hearing.get()).toEqual({
      soundOn: true,
      soundTrouble: null,
      arrived: true,
      ticking: false,
    })
    expect(told).toHaveLength(1)
  })

  it('that is off is neither heard nor fetched', () => {
    settings.change({ sound: false })
    hearing.sound('place')
    expect(loads).toBe(0)
    expect(hearing.get().soundOn).toBe(false)
  })

  it('waits for the player up to 600 milliseconds, and is out of place after that', async () => {
    hearing.sound('place')
    time.set(600)
    await comes()
    expect(done).toContain('play place')
    begin()
    done = []
    hearing.sound('word')
    time.set(1201)
    await comes()
    expect(done).toEqual([])
    expect(hearing.get().arrived).toBe(false)
  })

  it('that was switched off while it was fetched is not heard', async () => {
    hearing.sound('place')
    settings.change({ sound: false })
    await comes()
    expect(done.filter((each) => each.startsWith('play'))).toEqual([])
  })
})

describe('a change of the volume', () => {
  it('is heard at once by a player that is there, and fetches none', async () => {
    settings.change({ volume: 20 })
    expect(loads).toBe(0)
    hearing.sound('place')
    await comes()
    done = []
    settings.change({ volume: 80 })
    await settled()
    expect(done).toEqual([volume(80)])
    expect(loads).toBe(1)
  })
})

describe('what keeps a sound from being heard', () => {
  it('is told, and is over when the next is heard', async () => {
    trouble = 'blocked'
    hearing.sound('place')
    await comes()
    expect(hearing.get().soundTrouble).toBe('blocked')
    trouble = null
    hearing.sound('place')
    await settled()
    expect(hearing.get().soundTrouble).toBeNull()
    expect(told).toHaveLength(2)
  })

  it('is not asked about again where nothing could be fetched, until sound is switched on anew', async () => {
    hearing.sound('place')
    await failsToCome()
    expect(hearing.get()).toMatchObject({ soundTrouble: 'missing', arrived: false })
    hearing.sound('place')
    await settled()
    expect(loads).toBe(1)
    settings.change({ sound: false })
    expect(hearing.get().soundTrouble).toBeNull()
    await settled()
    settings.change({ sound: true })
    hearing.sound('place')
    expect(loads).toBe(2)
    await comes()
    expect(done).toContain('play place')
  })

  it('is still known after another setting has changed', async () => {
    hearing.sound('place')
    await failsToCome()
    settings.change({ volume: 10 })
    await settled()
    expect(hearing.get().soundTrouble).toBe('missing')
    hearing.sound('place')
    expect(loads).toBe(1)
  })
})

describe('a tick', () => {
  it('is felt with each sound where it is wanted, also without a sound', () => {
    settings.change({ haptics: true, sound: false })
    hearing.sound('mark')
    expect(done).toEqual(['tick mark'])
    expect(hearing.get().ticking).toBe(true)
    settings.change({ haptics: false })
    hearing.sound('mark')
    expect(done).toEqual(['tick mark'])
    expect(hearing.get().ticking).toBe(false)
  })

  it('is nothing to choose on a device without a motor', () => {
    begin({ canTick: false })
    expect(hearing.get().ticking).toBeNull()
  })
})

describe('what can be heard', () => {
  it('follows the device, and tells of what changes only', () => {
    look.set({ ...DESK, phone: true })
    expect(hearing.get().soundOn).toBe(false)
    look.set({ ...DESK, phone: true, dark: true })
    settings.change({ keepAwake: false })
    expect(told).toHaveLength(1)
  })

  it('is nothing after the end, and nothing is told of any more', async () => {
    settings.change({ haptics: true })
    hearing.sound('place')
    await comes()
    const before = [...done]
    told = []
    end()
    hearing.sound('word')
    settings.change({ sound: false })
    look.set({ ...DESK, phone: true })
    await settled()
    expect(done).toEqual(before)
    expect(told).toEqual([])
  })

  it('is nothing of a player that comes or fails after the end', async () => {
    hearing.sound('place')
    end()
    await comes()
    expect(done).toEqual([])
    begin()
    hearing.sound('place')
    end()
    await failsToCome()
    expect(told).toEqual([])
  })

  it('ends where nothing was ever fetched', () => {
    expect(() => end()).not.toThrow()
    expect(loads).toBe(0)
  })
})
