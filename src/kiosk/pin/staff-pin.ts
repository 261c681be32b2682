import type { DeriveHash } from './derive-hash.ts'
import {
  PIN_ROUNDS,
  SALT_LENGTH,
  fromBase64,
  isPin,
  parsePinRecord,
  toBase64,
} from './pin-record.ts'
import type { PinRecord } from './pin-record.ts'
import type { PinStore } from './pin-store.ts'
import { waitAfter } from './wait-after.ts'

export type PinCheck =
  | { readonly kind: 'right' }
  /** `wait`: milliseconds until the next try is looked at. */
  | { readonly kind: 'wrong'; readonly wait: number }
  /** It was not looked at, because it came too early. */
  | { readonly kind: 'early'; readonly wait: number }
  /** There is no PIN yet, or what is kept is none. */
  | { readonly kind: 'unset' }

/** The PIN of a booth's staff. All of it rejects where the device keeps nothing. */
export interface StaffPin {
  isSet(): Promise<boolean>
  /** Takes a new PIN in place of the old one; false where it is no PIN. */
  set(pin: string): Promise<boolean>
  /** Takes a record that was made elsewhere, as by the launcher; false where it is none. */
  takeOver(record: unknown): Promise<boolean>
  check(pin: string): Promise<PinCheck>
}

export interface StaffPinPorts {
  readonly store: PinStore
  readonly deriveHash: DeriveHash
  fillRandom(bytes: Uint8Array<ArrayBuffer>): unknown
  /** Milliseconds that only go on; a wall clock could be set forward to end a wait, or back to lengthen it. */
  steady(): number
}

export function createStaffPin({ store, deriveHash, fillRandom, steady }: StaffPinPorts): StaffPin {
  /** The wrong tries, and since when this page knows of them: from then on a wait is counted. */
  let known = { wrong: 0, since: steady() }
  let turn: Promise<unknown> = Promise.resolve()

  /** One after the other, so that tries at the same moment count as several. */
  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const mine = turn.then(run)
    turn = mine.catch(() => undefined)
    return mine
  }

  async function lookAtWrong(): Promise<number> {
    const wrong = await store.readWrong()
    if (wrong !== known.wrong) known = { wrong, since: steady() }
    return wrong
  }

  async function tryOne(pin: string): Promise<PinCheck> {
    const record = parsePinRecord(await store.readRecord())
    if (!record) return { kind: 'unset' }
    const wrong = (await lookAtWrong()) + 1
    const wait = waitAfter(known.wrong) - (steady() - known.since)
    if (wait > 0) return { kind: 'early', wait }
    // Counted before it is looked at, so that a page that is closed in the middle does not give a free try.
    await store.writeWrong(wrong)
    if (await isRight(record, pin)) {
      await store.writeWrong(0)
      known = { wrong: 0, since: steady() }
      return { kind: 'right' }
    }
    known = { wrong, since: steady() }
    return { kind: 'wrong', wait: waitAfter(wrong) }
  }

  async function isRight({ salt, rounds, hash }: PinRecord, pin: string): Promise<boolean> {
    return isPin(pin) && isSame(await deriveHash(pin, fromBase64(salt), rounds), fromBase64(hash))
  }

  return {
    isSet: async () => parsePinRecord(await store.readRecord()) !== null,
    set: (pin) =>
      inTurn(async () => {
        if (!isPin(pin)) return false
        const salt = new Uint8Array(SALT_LENGTH)
        fillRandom(salt)
        const hash = toBase64(await deriveHash(pin, salt, PIN_ROUNDS))
        await store.writeRecord({ salt: toBase64(salt), rounds: PIN_ROUNDS, hash })
        return true
      }),
    takeOver: (value) =>
      inTurn(async () => {
        const record = parsePinRecord(value)
        if (record) await store.writeRecord(record)
        return record !== null
      }),
    check: (pin) => inTurn(() => tryOne(pin)),
  }
}

/** Looks at all bytes, so that the time it takes says nothing of where they differ. */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  const difference = one.reduce((sum, byte, index) => sum | (byte ^ (other[index] ?? 256)), 0)
  return difference === 0 && one.length === other.length
}
