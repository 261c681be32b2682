import { readFileSync } from 'node:fs'
import { BANDS, bandOf } from '../../src/games/letter-sudoku/core/rating/band.ts'
import { rate } from '../../src/games/letter-sudoku/core/rating/rate.ts'
import type { Grade } from '../../src/games/letter-sudoku/core/rating/rate.ts'
import { Position } from '../../src/games/letter-sudoku/core/solver/position.ts'
import { easiestStep } from '../../src/games/letter-sudoku/core/techniques/ladder.ts'
import { applyStep } from '../../src/games/letter-sudoku/core/techniques/technique.ts'
import { rankCorrelation } from './rank-correlation.ts'

interface Rated {
  readonly puzzle: string
  readonly expected: number
  readonly grade: Grade
}

/** Up to this rating a player's techniques decide, and ratings should be equal. */
const EASY_LIMIT = 4.6
const TOLERANCE = 0.101
const WORST = 12
/** How many puzzles are solved with hints, to measure how long a hint takes. */
const HINT_PUZZLES = 200

/**
 * Compares the project's ratings with published ones.
 * @param file a table with a column `puzzle` and a column `se_er` or `er`
 */
export function benchRatings(file: string, print: (line: string) => void): void {
  const table = readTable(file)
  // Rate some first, so that the compiler has optimised the code as in any long run.
  for (const { puzzle } of table.slice(0, 200)) rate(givensOf(puzzle))
  const before = process.cpuUsage()
  const started = performance.now()
  const rated: Rated[] = table.map((row) => ({ ...row, grade: rate(givensOf(row.puzzle)) }))
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(before)
  print(`puzzles                          ${rated.length}`)
  print(`puzzles a second, one thread     ${(rated.length / seconds).toFixed(0)}`)
  // On a machine that others use, the clock says little. Processor time also counts the threads of the
  // garbage collector.
  print(`  a second of processor time     ${((rated.length * 1e6) / (user + system)).toFixed(0)}`)
  printHintTimes(table.slice(0, HINT_PUZZLES), print)
  printAgreement(rated, print)
  printBands(rated, print)
  printWorst(rated, print)
}

function readTable(file: string): { puzzle: string; expected: number }[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
  const columns = header.split(',')
  const puzzleAt = columns.indexOf('puzzle')
  const ratingAt = Math.max(columns.indexOf('se_er'), columns.indexOf('er'))
  if (puzzleAt < 0 || ratingAt < 0) throw new Error('columns `puzzle` and `se_er` or `er` needed')
  return lines.map((line, index) => {
    const fields = line.split(',')
    const { [puzzleAt]: puzzle = '', [ratingAt]: rating = '' } = fields
    const expected = rating.trim() === '' ? Number.NaN : Number(rating)
    if (puzzle.length !== 81 || Number.isNaN(expected))
      throw new Error(`${file}, line ${index + 2}: a puzzle of 81 characters and a rating needed`)
    return { puzzle, expected }
  })
}

function givensOf(puzzle: string): number[] {
  return Array.from(puzzle, (digit) => (digit >= '1' && digit <= '9' ? Number(digit) - 1 : -1))
}

/** How long the ladder takes to find a step, over all positions on the way through some puzzles. */
function printHintTimes(table: readonly { puzzle: string }[], print: (line: string) => void): void {
  const times: number[] = []
  for (const { puzzle } of table) {
    const position = Position.of(givensOf(puzzle))
    for (;;) {
      const started = performance.now()
      const step = easiestStep(position)
      times.push(performance.now() - started)
      if (!step) break
      applyStep(position, step)
    }
  }
  times.sort((a, b) => a - b)
  const last = times[Math.floor(times.length * 0.99)] ?? 0
  print(`a hint, 99th percentile          ${last.toFixed(2)} ms of ${times.length}`)
}

function printAgreement(rated: readonly Rated[], print: (line: string) => void): void {
  const correlation = rankCorrelation(
    rated.map(({ grade }) => grade.rating),
    rated.map(({ expected }) => expected),
  )
  const easy = rated.filter(({ expected }) => expected <= EASY_LIMIT)
  const equal = (list: readonly Rated[]) =>
    list.filter(({ expected, grade }) => Math.abs(expected - grade.rating) < TOLERANCE)
  print(`rank correlation                 ${correlation.toFixed(4)}`)
  print(`equal within 0.1, up to 4.6      ${share(equal(easy).length, easy.length)}`)
  print(`equal within 0.1, all            ${share(equal(rated).length, rated.length)}`)
  print(
    `beyond the techniques            ${share(rated.filter(({ grade }) => grade.beyond).length, rated.length)}`,
  )
}

function printBands(rated: readonly Rated[], print: (line: string) => void): void {
  const agree = rated.filter(({ expected, grade }) => bandOf(expected) === grade.band)
  print(`bands agree                      ${share(agree.length, rated.length)}`)
  print(`\npublished    ${BANDS.map((band) => band.padStart(8)).join('')}   (ours across)`)
  for (const row of BANDS) {
    const own = rated.filter(({ expected }) => bandOf(expected) === row)
    const counts = BANDS.map((band) => own.filter(({ grade }) => grade.band === band).length)
    print(
      row.padEnd(12) +
        counts
          .map((count) => String(count).padStart(9))
          .join('')
          .slice(1),
    )
  }
}

/** Prints the pairs of ratings that differ, the most frequent first. */
function printWorst(rated: readonly Rated[], print: (line: string) => void): void {
  const groups = new Map<string, Rated[]>()
  for (const each of rated) {
    if (Math.abs(each.expected - each.grade.rating) < TOLERANCE) continue
    const key = `${each.expected.toFixed(1)} → ${each.grade.rating.toFixed(1)}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  const worst = [...groups].sort(([, a], [, b]) => b.length - a.length).slice(0, WORST)
  if (worst.length > 0) print('\npublished → ours, how often, an example')
  for (const [key, list] of worst)
    print(`${key.padEnd(14)} ${String(list.length).padStart(4)}  ${list[0]?.puzzle}`)
}

function share(part: number, whole: number): string {
  return `${part}/${whole} = ${((100 * part) / whole).toFixed(2)}%`
}
