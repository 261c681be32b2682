import * as v from 'valibot'

/** Rounds of PBKDF2 for a new PIN: a tenth of a second where the browser derives it. */
export const PIN_ROUNDS = 600_000

/** Bytes of a hash of SHA-256. */
export const HASH_LENGTH = 32
export const SALT_LENGTH = 16

const base64 = (bytes: number) => v.pipe(v.string(), v.base64(), v.length(Math.ceil(bytes / 3) * 4))

/** What is kept of a PIN: PBKDF2 with HMAC-SHA-256, in base64. The launcher of a booth writes the same. */
const pinRecordSchema = v.object({
  salt: base64(SALT_LENGTH),
  // More would hold up the booth for minutes.
  rounds: v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(5_000_000)),
  hash: base64(HASH_LENGTH),
})

export type PinRecord = v.InferOutput<typeof pinRecordSchema>

/** null for anything that is no record. */
export function parsePinRecord(value: unknown): PinRecord | null {
  const parsed = v.safeParse(pinRecordSchema, value)
  return parsed.success ? parsed.output : null
}

/** A PIN is 4 to 12 digits. */
export function isPin(text: string): boolean {
  return /^[0-9]{4,12}$/.test(text)
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
}
