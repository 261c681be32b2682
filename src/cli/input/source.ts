import { createReadStream } from 'node:fs'

/** Where lines come from. */
export interface Source {
  /** As the user named it; null for puzzles that are arguments themselves. */
  readonly name: string | null
  /** Bytes, where that is known. */
  readonly size: number | null
  /** How many lines of arguments stand before it, where it is one. */
  readonly linesBefore: number
  readonly open: () => AsyncIterable<Uint8Array>
}

export function fileSource(name: string, size: number | null): Source {
  return { name, size, linesBefore: 0, open: () => createReadStream(name) }
}

export function standardInput(): Source {
  return { name: '-', size: null, linesBefore: 0, open: () => process.stdin }
}

/** A puzzle that is an argument. Arguments are counted together: the first of them is line 1. */
export function argumentSource(puzzle: string, linesBefore: number): Source {
  const bytes = new TextEncoder().encode(puzzle)
  return {
    name: null,
    size: bytes.length,
    linesBefore,
    open: async function* () {
      yield bytes
    },
  }
}
