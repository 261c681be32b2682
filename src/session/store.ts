import type { Result } from '../kit/result.ts'

/**
 * Keeps texts between visits. A port: the browser's storage and a stand-in in memory (src/platform)
 * implement it, and so do tests. Reasons: `storage.reason.forbidden`, `storage.reason.full`.
 */
export interface Store {
  read(key: string): Result<string | null>
  write(key: string, value: string): Result<null>
  remove(key: string): Result<null>
  keys(): readonly string[]
  /** Calls back when another tab wrote or removed a key; returns the function that stops it. */
  watch(onChanged: (key: string) => void): () => void
}
