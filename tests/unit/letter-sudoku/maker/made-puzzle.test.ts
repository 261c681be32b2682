import { expect, it } from 'vitest'
import { parseSpec } from '../../../../src/games/letter-sudoku/core/parse-spec.ts'
import { BANDS } from '../../../../src/games/letter-sudoku/core/rating/band.ts'
import { rate } from '../../../../src/games/letter-sudoku/core/rating/rate.ts'
import {
  formatWish,
  parseWish,
  sourceOf,
} from '../../../../src/games/letter-sudoku/maker/made-puzzle.ts'
import { makePuzzle } from '../../../../src/games/letter-sudoku/maker/make-puzzle.ts'
import type { MadePuzzle } from '../../../../src/games/letter-sudoku/maker/made-puzzle.ts'

const alphabet = { letters: [...'GREATJOBI'] }

function make(wish: Parameters<typeof makePuzzle>[0]): MadePuzzle {
  const steps = makePuzzle(wish)
  for (;;) {
    const step = steps.next()
    if (!step.done) continue
    if (!step.value.ok) throw new Error(step.value.reason.code)
    return step.value.value
  }
}

it('a wish fits into an address and is read back', () => {
  for (const seed of [0, 35, 0xffffffff])
    expect(parseWish(formatWish({ band: 'hard', seed }))).toEqual({ band: 'hard', seed })
})

it.each(['', 'hard', 'hard-', 'hard-zzzzzzz', 'harder-1', 'hard-1-2', 'hard-A', ' hard-1'])(
  '%j is no wish',
  (code) => expect(parseWish(code)).toBeNull(),
)

it.each(BANDS)(
  'a %s puzzle has one solution, its band, and a half turn leaves its shape',
  (band) => {
    const { givens } = make({ band, seed: 20_260_507 })
    const puzzle = parseSpec(sourceOf({ band, seed: 1, givens }, alphabet))
    expect(puzzle.ok).toBe(true)
    expect(rate(givens).band).toBe(band)
    expect(givens.map((given) => given < 0)).toEqual(givens.map((given) => given < 0).toReversed())
  },
)

it('the same wish makes the same puzzle, another seed another', () => {
  const wish = { band: 'medium', seed: 7 } as const
  expect(make(wish)).toEqual(make(wish))
  expect(make({ ...wish, seed: 8 }).givens).not.toEqual(make(wish).givens)
})
