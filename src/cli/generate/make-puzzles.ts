import { generateSteps } from '../../games/letter-sudoku/core/generator/generate.ts'
import type { Generated } from '../../games/letter-sudoku/core/generator/generate.ts'
import { rate } from '../../games/letter-sudoku/core/rating/rate.ts'
import type { Grade } from '../../games/letter-sudoku/core/rating/rate.ts'
import { EMPTY } from '../../games/letter-sudoku/core/symbol.ts'
import type { Result } from '../../kit/result.ts'
import { notMade } from '../messages.ts'
import { NOTHING } from '../run/batch-answer.ts'
import type { BatchAnswer } from '../run/batch-answer.ts'
import { createBreather } from '../run/breather.ts'
import { sayReason } from '../say.ts'
import { wishesOf } from './generate-task.ts'
import type { GenerateTask } from './generate-task.ts'
import { formatSeed, seedNumber } from './seed-series.ts'

/** Puzzles of a series that follow each other. */
export interface PuzzleBatch {
  readonly first: number
  readonly count: number
}

/** Makes a batch of puzzles, each from its own seed. */
export async function makePuzzles(
  task: GenerateTask,
  { first, count }: PuzzleBatch,
): Promise<BatchAnswer> {
  const tally = { ...NOTHING }
  let out = ''
  let errors = ''
  for (let n = first; n < first + count; n++) {
    const seed = formatSeed(task.seeds, n)
    const made = await makePuzzle(task, seedNumber(task.seeds, n))
    tally[made.ok ? 'good' : 'bad']++
    if (made.ok) {
      const fields = { ...fieldsOf(made.value, task), seed }
      out += `${task.json ? JSON.stringify(fields) : fields.puzzle}\n`
    } else {
      const reason = sayReason(made.reason)
      if (task.json) out += `${JSON.stringify({ seed, reason })}\n`
      else errors += `${notMade(seed, reason)}\n`
    }
  }
  return { out, errors, tally }
}

async function makePuzzle(task: GenerateTask, seed: number): Promise<Result<Generated<Grade>>> {
  const steps = generateSteps(wishesOf(task, seed))
  const breathe = createBreather()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await breathe()
  }
}

function fieldsOf({ givens, solution, rated }: Generated<Grade>, { letters }: GenerateTask) {
  const { band, rating } = rated ?? rate(givens)
  return {
    puzzle: spell(givens, letters),
    solution: spell(solution, letters),
    band,
    rating,
    givens: givens.filter((given) => given !== EMPTY).length,
  }
}

function spell(symbols: readonly number[], letters: readonly string[]): string {
  return symbols.map((symbol) => letters[symbol] ?? '.').join('')
}
