import { pbkdf2Sync } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { deriveHash } from '../../../../src/kiosk/pin/derive-hash.ts'
import type { DeriveHash } from '../../../../src/kiosk/pin/derive-hash.ts'
import { deriveWithoutSubtle } from '../../../../src/kiosk/pin/derive-without-subtle.ts'
import { isPin, parsePinRecord, toBase64 } from '../../../../src/kiosk/pin/pin-record.ts'
import { createMemoryPinStore } from '../../../../src/kiosk/pin/pin-store.ts'
import { createStaffPin } from '../../../../src/kiosk/pin/staff-pin.ts'
import { waitAfter } from '../../../../src/kiosk/pin/wait-after.ts'

const salt = Uint8Array.from({ length: 16 }, (_, index) => index * 17)
const nodeHash = (pin: string, rounds: number): string =>
  pbkdf2Sync(pin, salt, rounds, 32, 'sha256').toString('base64')

/** Stands in where a test is not about the hash, which takes long on purpose. */
const quickly: DeriveHash = async (pin, by, rounds) =>
  new Uint8Array(pbkdf2Sync(pin, by, Math.min(rounds, 2), 32, 'sha256'))

function booth(store = createMemoryPinStore(), derive = quickly) {
  const now = { steady: 0 }
  const pin = createStaffPin({
    store,
    deriveHash: derive,
    fillRandom: (bytes) => bytes.set(salt),
    steady: () => now.steady,
  })
  return { pin, store, now }
}

afterEach(() => vi.unstubAllGlobals())

describe('the hash of a PIN', () => {
  it('is PBKDF2 with SHA-256, derived by the browser or without it', async () => {
    for (const [pin, rounds] of [
      ['0000', 1000],
      ['123456789012', 1234],
    ] as const) {
      const expected = nodeHash(pin, rounds)
      expect(toBase64(await deriveHash(pin, salt, rounds))).toBe(expected)
      expect(toBase64(await deriveWithoutSubtle(pin, salt, rounds))).toBe(expected)
    }
  })

  it('is derived without the browser where a page on plain http has no `crypto.subtle`', async () => {
    vi.stubGlobal('crypto', {})
    expect(toBase64(await deriveHash('2026', salt, 1000))).toBe(nodeHash('2026', 1000))
  })

  it('is kept with its salt and six hundred thousand rounds, and not the PIN', async () => {
    const { pin, store } = booth(undefined, deriveHash)
    expect(await pin.set('4711')).toBe(true)
    expect(await store.readRecord()).toEqual({
      salt: toBase64(salt),
      rounds: 600_000,
      hash: nodeHash('4711', 600_000),
    })
    expect(await pin.check('4711')).toEqual({ kind: 'right' })
  })
})

describe('a PIN', () => {
  it.each(['1234', '0000', '123456789012'])('%s is one', (text) => expect(isPin(text)).toBe(true))
  it.each(['', '123', '1234567890123', '12a4', ' 1234', '1234\n', '١٢٣٤', '-123'])(
    '%j is none, is not taken and opens nothing',
    async (text) => {
      expect(isPin(text)).toBe(false)
      const { pin, store } = booth()
      expect(await pin.set(text)).toBe(false)
      expect(await pin.isSet()).toBe(false)
      const hash = toBase64(await quickly(text, salt, 2))
      await store.writeRecord({ salt: toBase64(salt), rounds: 1000, hash })
      expect(await pin.check(text)).toMatchObject({ kind: 'wrong' })
    },
  )

  it('is asked for only where there is one', async () => {
    const { pin } = booth()
    expect(await pin.isSet()).toBe(false)
    expect(await pin.check('1234')).toEqual({ kind: 'unset' })
    await pin.set('1234')
    expect(await pin.isSet()).toBe(true)
    expect(await pin.check('1234')).toEqual({ kind: 'right' })
    expect(await pin.check('1235')).toEqual({ kind: 'wrong', wait: 0 })
  })

  it('can come from outside as a record, in place of a forgotten one', async () => {
    const { pin } = booth()
    await pin.set('1111')
    for (let tries = 0; tries < 6; tries++) await pin.check('9999')
    const record = {
      salt: toBase64(salt),
      rounds: 1000,
      hash: toBase64(await quickly('2222', salt, 2)),
    }
    expect(await pin.takeOver(record)).toBe(true)
    expect(await pin.check('2222')).toEqual({ kind: 'right' })
    expect(await pin.check('1111')).toEqual({ kind: 'wrong', wait: 0 })
  })

  it.each([
    null,
    {},
    'text',
    { salt: 'AAAA', rounds: 600_000, hash: nodeHash('1', 1) },
    { salt: toBase64(salt), rounds: 1, hash: nodeHash('1', 1) },
    { salt: toBase64(salt), rounds: 1e9, hash: nodeHash('1', 1) },
    { salt: toBase64(salt), rounds: 600_000, hash: '' },
    { salt: '!'.repeat(24), rounds: 600_000, hash: nodeHash('1', 1) },
  ])('is not taken from a record that is none: %j', async (record) => {
    expect(parsePinRecord(record)).toBeNull()
    const { pin } = booth()
    await pin.set('1111')
    expect(await pin.takeOver(record)).toBe(false)
    expect(await pin.check('1111')).toEqual({ kind: 'right' })
  })
})

describe('wrong tries', () => {
  it('make the next one wait, twice as long each time, up to a minute', () => {
    const waits = Array.from({ length: 12 }, (_, wrong) => waitAfter(wrong) / 1000)
    expect(waits).toEqual([0, 0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60])
    expect(waitAfter(1e6)).toBe(60_000)
  })

  it('are not looked at while they wait, not even the right one, and lock nobody out', async () => {
    const { pin, now } = booth()
    await pin.set('1234')
    for (const wait of [0, 0, 0, 2000])
      expect(await pin.check('0000')).toEqual({ kind: 'wrong', wait })
    now.steady += 1500
    expect(await pin.check('1234')).toEqual({ kind: 'early', wait: 500 })
    expect(await pin.check('0000')).toEqual({ kind: 'early', wait: 500 })
    now.steady += 500
    expect(await pin.check('0000')).toEqual({ kind: 'wrong', wait: 4000 })
    for (let tries = 0; tries < 50; tries++) {
      now.steady += 60_000
      expect((await pin.check('0000')).kind).toBe('wrong')
    }
    now.steady += 60_000
    expect(await pin.check('1234')).toEqual({ kind: 'right' })
    expect(await pin.check('0000')).toEqual({ kind: 'wrong', wait: 0 })
  })

  it('still count after a reload, which begins the wait anew', async () => {
    const first = booth()
    await first.pin.set('1234')
    for (let tries = 0; tries < 4; tries++) await first.pin.check('0000')
    const { pin, now } = booth(first.store)
    now.steady = 100_000
    expect(await pin.check('1234')).toEqual({ kind: 'early', wait: 2000 })
    now.steady += 2000
    expect(await pin.check('1234')).toEqual({ kind: 'right' })
  })

  it('count each, though they come at once', async () => {
    const { pin, store } = booth()
    await pin.set('1234')
    const checks = await Promise.all(Array.from({ length: 6 }, () => pin.check('0000')))
    expect(checks.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 4 }, () => 'wrong'),
      'early',
      'early',
    ])
    expect(await store.readWrong()).toBe(4)
  })

  it('count before they are looked at, so that closing the page in the middle gives no free try', async () => {
    const store = createMemoryPinStore()
    await booth(store).pin.set('1234')
    const stuck = booth(store, () => new Promise(() => undefined))
    void stuck.pin.check('0000')
    await expect.poll(() => store.readWrong()).toBe(1)
  })

  it('that the device refuses to count are not looked at, and the next one is', async () => {
    const { pin, store } = booth()
    await pin.set('1234')
    const refusing = { ...store, writeWrong: () => Promise.reject(new Error('full')) }
    await expect(booth(refusing).pin.check('1234')).rejects.toThrow('full')
    expect(await pin.check('1234')).toEqual({ kind: 'right' })
  })
})
