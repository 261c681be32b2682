import { webcrypto } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uuidV7After } from '../../../../src/kiosk/journal/uuid-v7.ts'

const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const chance = (bytes: Uint8Array<ArrayBuffer>) => webcrypto.getRandomValues(bytes)
const filled = (byte: number) => (bytes: Uint8Array) => bytes.fill(byte)

describe('a UUID of version 7', () => {
  it('is that of RFC 9562, appendix A.6, for its time and chance', () => {
    const bits = [0, 0, 0, 0, 0, 0, 0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]
    const id = uuidV7After(null, 0x017f22e279b0, (bytes) => bytes.set(bits))
    expect(id).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
  })

  it('grows from one to the next, whatever the clock says', () => {
    const times = fc.array(fc.double({ min: -1e12, max: 1e15, noNaN: true }), { minLength: 2 })
    fc.assert(
      fc.property(times, (nows) => {
        let last: string | null = null
        for (const now of nows) {
          const id = uuidV7After(last, now, chance)
          expect(id).toMatch(SHAPE)
          if (last !== null) expect(id > last).toBe(true)
          last = id
        }
      }),
    )
  })

  it('counts on through all bits of chance into the time', () => {
    const full = uuidV7After(null, 5, filled(0xff))
    expect(full).toBe('00000000-0005-7fff-bfff-ffffffffffff')
    expect(uuidV7After(full, 0, filled(0))).toBe('00000000-0006-7000-8000-000000000000')
    const before = '00000000-0005-7000-bfff-ffffffffffff'
    expect(uuidV7After(before, 5, filled(0))).toBe('00000000-0005-7001-8000-000000000000')
  })

  it('takes the time of the clock as soon as that is later', () => {
    const last = uuidV7After(null, 1000, chance)
    expect(uuidV7After(last, 2000, chance)).toMatch(/^00000000-07d0-/)
  })

  it('begins in 1970 where the clock stands before that', () => {
    expect(uuidV7After(null, -5000, chance)).toMatch(/^00000000-0000-/)
  })
})
