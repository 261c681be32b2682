import { pbkdf2Async } from '@noble/hashes/pbkdf2.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { DeriveHash } from './derive-hash.ts'
import { HASH_LENGTH } from './pin-record.ts'

/** Milliseconds after which it lets the page do something else. */
const TURN = 10

/** Derives a hash by script: the same as the browser's, but slower. */
export const deriveWithoutSubtle: DeriveHash = (pin, salt, rounds) =>
  pbkdf2Async(sha256, pin, salt, { c: rounds, dkLen: HASH_LENGTH, asyncTick: TURN })
