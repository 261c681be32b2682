/** Fills bytes with chance, as `crypto.getRandomValues` does. */
export type FillRandom = (bytes: Uint8Array<ArrayBuffer>) => unknown

const LATEST = 2 ** 48 - 1

/**
 * A UUID of version 7 (RFC 9562, 5.7): milliseconds since 1970, then chance. It is larger than the last one,
 * as text too, also where the clock stands or went back: then the bits of chance count on by one (6.2).
 * It is made here because a page on plain http has no `randomUUID`, which makes version 4 anyway.
 * @param last the last one that was made on this device, if any
 * @param now milliseconds since 1970; before that counts as 1970
 */
export function uuidV7After(last: string | null, now: number, fillRandom: FillRandom): string {
  const bytes = new Uint8Array(16)
  fillRandom(bytes)
  const time = Math.min(Math.max(0, Math.floor(now)), LATEST)
  for (let index = 0; index < 6; index++) bytes[index] = Math.floor(time / 256 ** (5 - index)) % 256
  bytes[6] = 0x70 | ((bytes[6] as number) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] as number) & 0x3f)
  const fresh = textOf(bytes)
  return last === null || fresh > last ? fresh : textOf(oneMore(bytesOf(last)))
}

/** The bits of a byte that count; the others say which version and variant it is. */
function countingBits(index: number): number {
  if (index === 6) return 0x0f
  return index === 8 ? 0x3f : 0xff
}

function oneMore(bytes: Uint8Array): Uint8Array {
  for (let index = 15; index >= 0; index--) {
    const bits = countingBits(index)
    const byte = bytes[index] as number
    if ((byte & bits) < bits) {
      bytes[index] = byte + 1
      return bytes
    }
    bytes[index] = byte & ~bits
  }
  return bytes
}

function bytesOf(uuid: string): Uint8Array {
  const digits = uuid.replaceAll('-', '')
  return Uint8Array.from({ length: 16 }, (_, index) =>
    Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16),
  )
}

function textOf(bytes: Uint8Array): string {
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
