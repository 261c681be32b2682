import { createReadStream } from 'node:fs'

/** Where lines come from. */
export interface Source {
  /** As the user named it; null for puzzles that are arguments themselves. */
  readonly name: string | null
  /** Bytes, where that is known. */
  readonly size: number | null
  readonly open: () => AsyncIterable<Uint8Array>
}

export function fileSource(name: string, size: number | null): Source {
  return { name, size, open: () => createReadStream(name) }
}

export function standardInput(): Source {
  return { name: '-', size: null, open: () => process.stdin }
}

/** Puzzles that are arguments; together they are one source, the first of them its line 1. */
export function argumentSource(puzzles: readonly string[]): Source {
  const bytes = new TextEncoder().encode(puzzles.join('\n'))
  return {
    name: null,
    size: bytes.length,
    open: async function* () {
      yield bytes
    },
  }
}
