import { HASH_LENGTH } from './pin-record.ts'

/** PBKDF2 with HMAC-SHA-256, 32 bytes. */
export type DeriveHash = (
  pin: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
) => Promise<Uint8Array>

/**
 * Derives a hash by the browser. A page on plain http has no `crypto.subtle`; there the code that does
 * without it is fetched.
 */
export const deriveHash: DeriveHash = async (pin, salt, rounds) => {
  // TypeScript takes for granted that it is there.
  const subtle = crypto.subtle as SubtleCrypto | undefined
  if (subtle) return deriveWith(subtle, pin, salt, rounds)
  const { deriveWithoutSubtle } = await import('./derive-without-subtle.ts')
  return deriveWithoutSubtle(pin, salt, rounds)
}

async function deriveWith(
  subtle: SubtleCrypto,
  ...[pin, salt, iterations]: Parameters<DeriveHash>
): Promise<Uint8Array> {
  const secret = new TextEncoder().encode(pin)
  const key = await subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return new Uint8Array(await subtle.deriveBits(how, key, HASH_LENGTH * 8))
}
