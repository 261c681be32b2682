import type { Result } from '../kit/result.ts'

/**
 * Where texts are kept between visits. A port: the browser's storage, a memory stand-in and a test
 * double implement it (src/platform). Reasons: `storage.reason.forbidden`, `storage.reason.full`.
 */
export interface Store {
  read(key: string): Result<string | null>
  write(key: string, value: string): Result<null>
  remove(key: string): Result<null>
  keys(): readonly string[]
  /** Calls back when another tab wrote or removed a key; returns the function that stops it. */
  watch(onChanged: (key: string) => void): () => void
}
