import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { webcrypto } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import {
  askPin,
  dropPin,
  leavePin,
  recordOf,
  waitingPin,
} from '../../../../scripts/booth/new-pin.mjs'

const folder = mkdtempSync(join(tmpdir(), 'new-pin-'))
afterAll(() => rmSync(folder, { recursive: true }))

const typing = (...lines: readonly string[]) => {
  const left = [...lines]
  return async () => left.shift() ?? ''
}

it('the page reckons the same hash from the record and the PIN', async () => {
  const { salt, rounds, hash } = recordOf('4711')
  expect(rounds).toBe(600_000)
  expect(Buffer.from(salt, 'base64')).toHaveLength(16)
  const { subtle } = webcrypto
  const key = await subtle.importKey('raw', Buffer.from('4711'), 'PBKDF2', false, ['deriveBits'])
  const how = {
    name: 'PBKDF2',
    hash: 'SHA-256',
    salt: Buffer.from(salt, 'base64'),
    iterations: rounds,
  }
  expect(Buffer.from(await subtle.deriveBits(how, key, 256)).toString('base64')).toBe(hash)
})

it('two records of one PIN have nothing in common', () => {
  const [one, other] = [recordOf('4711', { rounds: 1 }), recordOf('4711', { rounds: 1 })]
  expect(one.salt).not.toBe(other.salt)
  expect(one.hash).not.toBe(other.hash)
  expect(one.id).not.toBe(other.id)
})

it('a PIN is asked for twice', async () => {
  await expect(askPin(typing('4711', '4711'))).resolves.toBe('4711')
  await expect(askPin(typing('4711', '4712'))).rejects.toThrow('not the same')
})

it.each(['', '471', '1234567890123', '47 11', '47a1', '٤٧١١'])('"%s" is no PIN', async (pin) => {
  await expect(askPin(typing(pin, pin))).rejects.toThrow('4 to 12 digits')
})

it('a record waits until the page has taken it over, and a newer one waits on', () => {
  const file = join(folder, 'pin.json')
  expect(waitingPin(file)).toBeNull()
  const [first, second] = [recordOf('1111', { rounds: 1 }), recordOf('2222', { rounds: 1 })]
  leavePin(file, first)
  expect(statSync(file).mode & 0o077).toBe(0)
  leavePin(file, second)
  expect(dropPin(file, first.id)).toBe(false)
  expect(waitingPin(file)).toEqual(second)
  expect(dropPin(file, null)).toBe(false)
  expect(dropPin(file, second.id)).toBe(true)
  expect(waitingPin(file)).toBeNull()
})
