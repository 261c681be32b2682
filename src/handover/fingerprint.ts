import { FINGERPRINT_WIDTH } from './hand-over.ts'

/** FNV-1a over UTF-16 units, the upper 24 bits: one in 16 million other rounds has the same. */
export function fingerprintOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> (32 - FINGERPRINT_WIDTH)
}
