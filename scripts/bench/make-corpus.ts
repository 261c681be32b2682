import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from '../../src/games/letter-sudoku/core/generator/generate.ts'
import type { Wishes } from '../../src/games/letter-sudoku/core/generator/wishes.ts'
import { countFast, guessesMade } from '../../src/games/letter-sudoku/core/solver/band-search.ts'

/** The lists that the tests use, and the bench where it is given none. */
export const CORPUS = ['minimal', 'few-givens', 'much-to-guess', 'several-solutions'] as const

const FOLDER = 'scripts/bench/corpus'
const SIZES = { minimal: 300, 'few-givens': 150, 'much-to-guess': 100, 'several-solutions': 150 }
/** How many minimal puzzles are made, of which those with most guesses are chosen. */
const CHOICE = 40_000

export const fileOf = (name: (typeof CORPUS)[number]): string => join(FOLDER, `${name}.txt`)

/** Writes the lists anew; the same come out on every machine. */
export function makeCorpus(): void {
  mkdirSync(FOLDER, { recursive: true })
  write('minimal', puzzlesOf(SIZES.minimal, 1, {}))
  write('few-givens', puzzlesOf(SIZES['few-givens'], 100_001, { givens: 22 }))
  const choice = puzzlesOf(CHOICE, 200_001, {}).map(
    (givens) => [guessesFor(givens), givens] as const,
  )
  choice.sort(([one], [other]) => other - one)
  write(
    'much-to-guess',
    choice.slice(0, SIZES['much-to-guess']).map(([, givens]) => givens),
  )
  // A minimal puzzle without one of its givens has several solutions.
  const several = puzzlesOf(SIZES['several-solutions'], 300_001, {})
  write(
    'several-solutions',
    several.map((givens) =>
      givens.with(
        givens.findLastIndex((given) => given >= 0),
        -1,
      ),
    ),
  )
}

function puzzlesOf(count: number, firstSeed: number, wishes: Omit<Wishes, 'seed'>): number[][] {
  return Array.from({ length: count }, (_, index) => {
    const made = generate({ ...wishes, seed: firstSeed + index, budget: 100_000 })
    if (!made.ok) throw new Error(made.reason.code)
    return [...made.value.givens]
  })
}

function guessesFor(givens: readonly number[]): number {
  countFast(givens, 2)
  return guessesMade()
}

function write(name: (typeof CORPUS)[number], puzzles: readonly (readonly number[])[]): void {
  const lines = puzzles.map((givens) =>
    givens.map((given) => (given < 0 ? '.' : given + 1)).join(''),
  )
  writeFileSync(fileOf(name), `${lines.join('\n')}\n`)
}
