import { isMinimal } from '../../src/games/letter-sudoku/core/generator/dig.ts'
import { BANDS } from '../../src/games/letter-sudoku/core/rating/band.ts'
import { rate } from '../../src/games/letter-sudoku/core/rating/rate.ts'
import { generate } from '../../src/games/letter-sudoku/core/generator/generate.ts'
import { orbitsOf } from '../../src/games/letter-sudoku/core/generator/symmetry.ts'
import type { Wishes } from '../../src/games/letter-sudoku/core/generator/wishes.ts'
import { countFast } from '../../src/games/letter-sudoku/core/solver/band-search.ts'
import { GENERATORS } from './generators.ts'
import { measure } from './timing.ts'

/** How many puzzles of each generator are looked at; fewer where it takes longer than `PATIENCE` seconds. */
const SAMPLE = 500
const PATIENCE = 4

interface Entry {
  readonly name: string
  readonly how: string
  /** The next puzzle, or null when none that fits the wishes was found. */
  readonly make: () => number[] | null
}

/**
 * Prints how many puzzles generators make in a second, and what share of them has one solution and no given
 * to spare: this project with several wishes, then packages of npm.
 */
export function benchGenerators(seconds: number): void {
  const [rival] = GENERATORS
  const entries = [
    ours('minimal', {}),
    ours('minimal, half turn', { symmetry: 'halfTurn' }),
    ours('minimal, word on the diagonal', {
      word: { symbols: [0, 1, 2, 3, 4, 5, 6, 7, 8], line: 'diagonal' },
    }),
    ...BANDS.map((band) => ours(`${band} by the rater`, { difficulty: { band, rate } })),
    ...GENERATORS,
  ]
  const rates = measure(
    entries.map(
      ({ make }) =>
        () =>
          void make(),
    ),
    1,
    seconds,
  )
  const rivalRate = rates[entries.findIndex(({ name }) => name === rival.name)] ?? 0
  console.log(`\nPuzzles made; × is how many times as fast as ${rival.name}`)
  for (const [index, entry] of entries.entries()) print(entry, rates[index] ?? 0, rivalRate)
}

function ours(what: string, wishes: Omit<Wishes, 'seed'>): Entry {
  let seed = 0
  const make = () => {
    const made = generate({ ...wishes, seed: ++seed })
    return made.ok ? [...made.value.givens] : null
  }
  return { name: `ours: ${what}`, how: 'search', make }
}

function print({ name, how, make }: Entry, rate: number, rivalRate: number): void {
  const { looked, one, spare, givens } = lookAt(make)
  const share = (count: number) => `${((100 * count) / looked).toFixed(1)}%`.padStart(6)
  console.log(
    `  ${name.padEnd(36)} ${how.padEnd(7)}${rate.toFixed(rate < 100 ? 1 : 0).padStart(7)} a second` +
      `${(rate / rivalRate).toFixed(2).padStart(8)} ×   one solution: ${share(one)} of ${looked},` +
      ` nothing to spare: ${share(spare)}, ${(givens / looked).toFixed(1)} givens`,
  )
}

function lookAt(make: Entry['make']) {
  const seen = { looked: 0, one: 0, spare: 0, givens: 0 }
  const end = performance.now() + 1000 * PATIENCE
  while (seen.looked < SAMPLE && performance.now() < end) {
    seen.looked++
    const givens = make()
    if (!givens) continue
    seen.givens += givens.filter((given) => given >= 0).length
    const solution = new Int8Array(81)
    if (countFast(givens, 2, solution) !== 1) continue
    seen.one++
    if (isMinimal(givens, solution, orbitsOf(hasHalfTurn(givens) ? 'halfTurn' : 'none')))
      seen.spare++
  }
  return seen
}

function hasHalfTurn(givens: readonly number[]): boolean {
  return givens.every((given, cell) => given < 0 === (givens[80 - cell] ?? -1) < 0)
}
