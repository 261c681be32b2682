import { readFileSync } from 'node:fs'
import { Position } from '../../src/games/letter-sudoku/core/solver/position.ts'
import { LADDER } from '../../src/games/letter-sudoku/core/techniques/ladder.ts'
import { allSteps } from '../../src/games/letter-sudoku/core/techniques/technique.ts'
import type { CellSymbol, Step } from '../../src/games/letter-sudoku/core/techniques/technique.ts'
import { TECHNIQUE_CODES } from './technique-codes.ts'

interface Example {
  readonly code: string
  readonly variant: string
  readonly symbols: readonly number[]
  readonly position: Position
  readonly eliminations: readonly string[]
  readonly placements: readonly string[]
  readonly line: string
}

/**
 * Runs a library of positions (`:code-variant:symbols:grid:deleted:eliminations:placements:extra`):
 * a technique passes where one of its steps has exactly the listed outcome. Prints a table by code.
 */
export function benchTechniques(file: string, print: (line: string) => void): void {
  const examples = readFileSync(file, 'utf8').split(/\r?\n/).flatMap(readExample)
  const tally = new Map<string, { passed: number; total: number }>()
  const failed: string[] = []
  let skipped = 0
  for (const example of examples) {
    const outcome = check(example)
    if (outcome === null) skipped++
    else {
      const key = keyOf(example)
      const { passed, total } = tally.get(key) ?? { passed: 0, total: 0 }
      tally.set(key, { passed: passed + (outcome ? 1 : 0), total: total + 1 })
      if (!outcome) failed.push(example.line)
    }
  }
  print('code      passed')
  for (const [key, { passed, total }] of [...tally].sort(([a], [b]) => a.localeCompare(b)))
    print(
      `${key.padEnd(9)} ${passed}/${total}   ${(TECHNIQUE_CODES[key] ?? TECHNIQUE_CODES[key.split('-')[0] ?? ''] ?? []).join(', ')}`,
    )
  const all = [...tally.values()]
  const sum = (field: 'passed' | 'total') => all.reduce((count, each) => count + each[field], 0)
  print(`\nall       ${sum('passed')}/${sum('total')}; ${skipped} of techniques not implemented`)
  for (const line of failed) print(`failed    ${line}`)
}

function keyOf({ code, variant }: Example): string {
  return variant ? `${code}-${variant}` : code
}

/** Null where the technique is not implemented. */
function check(example: Example): boolean | null {
  const ids = TECHNIQUE_CODES[keyOf(example)] ?? TECHNIQUE_CODES[example.code] ?? []
  const techniques = LADDER.filter(({ id }) => ids.includes(id))
  if (techniques.length === 0) return null
  const steps = techniques.flatMap((technique) => allSteps(technique, example.position))
  if (example.variant === 'x') return steps.length === 0
  return steps.some((step) => hasOutcome(step, example))
}

function hasOutcome(step: Step, { symbols, eliminations, placements }: Example): boolean {
  const named = symbols.every((symbol) => concerns(step, symbol))
  return (
    named &&
    sameSet(step.eliminations.map(formatCandidate), eliminations) &&
    (placements.length === 0 || sameSet(step.placements.map(formatCandidate), placements))
  )
}

/**
 * Whether a step concerns a symbol. The library names the symbols of a pattern, or those that it eliminates.
 */
function concerns({ symbols, eliminations }: Step, symbol: number): boolean {
  return [...symbols, ...eliminations.map((each) => each.symbol)].some(
    (own) => (own as number) === symbol,
  )
}

function readExample(line: string): Example[] {
  const [, code = '', symbols = '', grid = '', deleted = '', eliminations = '', placements = ''] =
    line.split(':')
  if (!line.startsWith(':')) return []
  const [base = '', variant = ''] = code.split('-')
  return [
    {
      code: base,
      variant,
      symbols: Array.from(symbols, (digit) => Number(digit) - 1),
      position: readPosition(grid, deleted),
      eliminations: eliminations.split(' ').filter(Boolean),
      placements: placements.split(' ').filter(Boolean),
      line,
    },
  ]
}

/** A plus sign stands before what the solver placed. */
function readPosition(grid: string, deleted: string): Position {
  const cells = [...grid.matchAll(/(\+?)([\d.])/g)]
  const values = cells.map(([, , digit]) => (digit === '.' ? -1 : Number(digit) - 1))
  const givens = cells.map(([, placed], cell) => (placed ? -1 : (values[cell] as number)))
  const position = Position.of(values, givens)
  for (const candidate of deleted.split(' ').filter(Boolean)) {
    const [digit, row, column] = Array.from(candidate, Number) as [number, number, number]
    position.eliminate((row - 1) * 9 + column - 1, digit - 1)
  }
  return position
}

/** Digit, row, column: 436 is a 4 in r3c6. */
function formatCandidate({ cell, symbol }: CellSymbol): string {
  return `${symbol + 1}${Math.floor(cell / 9) + 1}${(cell % 9) + 1}`
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join() === other.toSorted().join()
}
