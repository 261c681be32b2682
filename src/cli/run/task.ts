import { check } from '../commands/check.ts'
import { convert } from '../commands/convert.ts'
import { hint } from '../commands/hint.ts'
import type { LineCommand, LineOptions } from '../commands/line-command.ts'
import { rate } from '../commands/rate.ts'
import { solve } from '../commands/solve.ts'
import type { GenerateTask } from '../generate/generate-task.ts'
import { makePuzzles } from '../generate/make-puzzles.ts'
import type { PuzzleBatch } from '../generate/make-puzzles.ts'
import { answerPieces } from './answer-pieces.ts'
import type { PieceBatch } from './answer-pieces.ts'
import type { BatchAnswer } from './batch-answer.ts'

/** The commands that read puzzles. */
export const LINE_COMMANDS = { solve, check, rate, hint, convert } as const satisfies Record<
  string,
  LineCommand
>

export type LineCommandName = keyof typeof LINE_COMMANDS

export interface LineTask {
  readonly command: LineCommandName
  readonly options: LineOptions
}

/** What is to be done with every batch: plain data, which a thread can be told. */
export type Task = LineTask | GenerateTask

export type Batch = PieceBatch | PuzzleBatch

export async function answerBatch(task: Task, batch: Batch): Promise<BatchAnswer> {
  if (task.command !== 'generate')
    return answerPieces(LINE_COMMANDS[task.command], task.options, batch as PieceBatch)
  return makePuzzles(task, batch as PuzzleBatch)
}
