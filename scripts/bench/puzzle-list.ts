import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

export interface PuzzleList {
  readonly name: string
  /** 81 characters each, 1–9 and "." where empty. */
  readonly puzzles: readonly string[]
  /** Lines that are neither empty nor a comment and hold no puzzle. */
  readonly refused: number
}

const PUZZLE = /^[1-9.0_*]{81}(?![1-9.0_*])/

/** Reads one puzzle a line; what follows the 81 characters is left out, "#" begins a comment. */
export function readPuzzles(file: string): PuzzleList {
  const lines = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const puzzles = lines.flatMap((line) => PUZZLE.exec(line)?.[0].replaceAll(/[0_*]/g, '.') ?? [])
  return { name: basename(file), puzzles, refused: lines.length - puzzles.length }
}
