import { expect, it } from 'vitest'
import { findTroubles } from '../../../../../src/kiosk/page/staff/panel/today/find-troubles.ts'

const WELL: Parameters<typeof findTroubles>[0] = {
  journal: { storage: 'ok', waiting: 0, lost: 0 },
  isKept: true,
  isPackBroken: false,
  equipment: {
    isSecure: true,
    isReachable: true,
    hasSound: true,
    hasWakeLock: true,
    hasLocks: true,
    isClockSet: true,
    voiceless: [],
  },
  misdated: 0,
  launcher: null,
}

const keysOf = (change: Partial<typeof WELL>): readonly unknown[] =>
  findTroubles({ ...WELL, ...change }).map((text) => ('key' in text ? text.key : null))
const withEquipment = (change: Partial<(typeof WELL)['equipment']>): readonly unknown[] =>
  keysOf({ equipment: { ...WELL.equipment, ...change } })

it('a booth that has all it needs is well', () => {
  expect(keysOf({})).toEqual([])
})

it('a full or forbidden storage is told with what waits and what is lost', () => {
  const full = findTroubles({ ...WELL, journal: { storage: 'full', waiting: 3, lost: 2 } })
  expect(full).toEqual([
    { key: 'booth.staff.trouble.full', params: { count: 3 } },
    { key: 'booth.staff.trouble.lost', params: { count: 2 } },
  ])
  expect(keysOf({ journal: { storage: 'forbidden', waiting: 0, lost: 0 } })).toEqual([
    'booth.staff.trouble.forbidden',
  ])
  expect(keysOf({ isPackBroken: true })).toEqual(['booth.staff.pack.broken'])
  expect(keysOf({ isKept: false })).toEqual(['booth.staff.trouble.settings'])
})

it('each thing that a device lacks is told by itself', () => {
  expect(withEquipment({ isSecure: false })).toEqual(['booth.staff.trouble.insecure'])
  expect(withEquipment({ isReachable: false })).toEqual(['booth.staff.trouble.unreachable'])
  expect(withEquipment({ hasSound: false })).toEqual(['booth.staff.trouble.soundless'])
  expect(withEquipment({ hasWakeLock: false })).toEqual(['booth.staff.trouble.sleeps'])
  expect(withEquipment({ voiceless: ['Italiano'] })).toEqual(['booth.staff.trouble.voiceless'])
})

it('windows that cannot know of each other are told, unless the page is not secure anyway', () => {
  expect(withEquipment({ hasLocks: false })).toEqual(['booth.staff.trouble.windows'])
  expect(withEquipment({ hasLocks: false, isSecure: false })).toEqual([
    'booth.staff.trouble.insecure',
  ])
})

it('a clock that is wrong is told, and so are rounds from a time when it was', () => {
  expect(withEquipment({ isClockSet: false })).toEqual(['booth.staff.trouble.clock'])
  expect(findTroubles({ ...WELL, misdated: 4 })).toEqual([
    { key: 'booth.staff.trouble.misdated', params: { count: 4 } },
  ])
})

it('voices are not missed where nobody is read to', () => {
  expect(withEquipment({ voiceless: null })).toEqual([])
})

it('a launcher that is silent or cannot write is told', () => {
  const launcher = { folder: '/srv', writable: true, restarts: [] }
  expect(keysOf({ launcher })).toEqual([])
  expect(keysOf({ launcher: { ...launcher, writable: false } })).toEqual([
    'booth.staff.trouble.folder',
  ])
  expect(keysOf({ launcher: 'silent' })).toEqual(['booth.staff.trouble.silent'])
})
