import { describe, expect, it } from 'vitest'
import { createClockWatch } from '../../../../src/kiosk/journal/clock-watch.ts'
import { stampEntry } from '../../../../src/kiosk/journal/stamp-entry.ts'
import type { StoredEntry } from '../../../../src/kiosk/journal/journal-entry.ts'

function clocks() {
  const now = { wall: 1_000_000, steady: 50 }
  const read = createClockWatch({ wall: () => now.wall, steady: () => now.steady })
  return {
    read,
    pass: (ms: number) => void ((now.wall += ms), (now.steady += ms)),
    set: (wall: number) => void (now.wall = wall),
    drift: (ms: number) => void (now.wall += ms),
  }
}

describe('the clock of a booth', () => {
  it('has not jumped while both clocks go on alike', () => {
    const { read, pass } = clocks()
    pass(3_600_000)
    expect(read()).toEqual({ time: 4_600_000, jump: null })
  })

  it('remembers its last jump, forward or back', () => {
    const { read, pass, set } = clocks()
    pass(10_000)
    set(9_000_000)
    expect(read()).toEqual({ time: 9_000_000, jump: { at: 9_000_000, by: 7_990_000 } })
    pass(500)
    expect(read()).toEqual({ time: 9_000_500, jump: { at: 9_000_000, by: 7_990_000 } })
    set(2_000_000)
    expect(read().jump).toEqual({ at: 2_000_000, by: -7_000_500 })
  })

  it('takes no jump for it when a time server corrects little by little', () => {
    const { read, pass, drift } = clocks()
    for (let minute = 0; minute < 100; minute++) {
      pass(60_000)
      drift(900)
      expect(read().jump).toBeNull()
    }
    drift(1001)
    expect(read().jump).toMatchObject({ by: 1001 })
  })
})

const booth = { booth: 'hall', fillRandom: (bytes: Uint8Array) => bytes.fill(7) }
const reset = { kind: 'reset', why: 'left' } as const

/** The entry that is written at a time after another, by a page that has seen no jump. */
function after(last: StoredEntry | null, time: number) {
  const reading = { time, jump: null }
  return stampEntry(last, { event: reset, reading, zone: 60 }, booth) as StoredEntry
}

describe('an entry', () => {
  it('has its place, its time and what happened', () => {
    expect(after(null, 12_000)).toEqual({
      format: 1,
      id: '00000000-2ee0-7707-8707-070707070707',
      booth: 'hall',
      time: 12_000,
      zone: 60,
      jump: null,
      ...reset,
    })
  })

  it('follows in order also on a device whose clock fell back to 1970, and says so from then on', () => {
    const before = after(null, 1_790_000_000_000)
    const fallen = after(before, 12_000)
    const next = after(fallen, 13_000)
    const jump = { at: 12_000, by: 12_000 - 1_790_000_000_000 }
    expect([fallen.jump, next.jump]).toEqual([jump, jump])
    expect([before.id, fallen.id, next.id].toSorted()).toEqual([before.id, fallen.id, next.id])
    expect(next.time).toBe(13_000)
  })

  it('takes the jump that the page saw, rather than that of the entry before', () => {
    const last = { ...after(null, 12_000), jump: { at: 1, by: 2 } }
    const seen = { at: 14_000, by: 5000 }
    const noted = { event: reset, reading: { time: 14_000, jump: seen }, zone: 0 }
    expect(stampEntry(last, noted, booth).jump).toEqual(seen)
  })

  it('is no jump back when two windows write within a second of each other', () => {
    expect(after(after(null, 12_000), 11_000).jump).toBeNull()
    expect(after(after(null, 12_000), 10_999).jump).toEqual({ at: 10_999, by: -1001 })
  })
})
