import { check } from '../commands/check.ts'
import type { LineCommand, LineOptions } from '../commands/line-command.ts'
import { hint } from '../commands/hint.ts'
import { rate } from '../commands/rate.ts'
import { solve } from '../commands/solve.ts'
import { answerLines } from './answer-lines.ts'
import type { LineBatch } from './answer-lines.ts'
import type { BatchAnswer } from './batch-answer.ts'

export const LINE_COMMANDS = { solve, check, rate, hint } as const satisfies Record<
  string,
  LineCommand
>

export type LineCommandName = keyof typeof LINE_COMMANDS

/** What is to be done with every batch: plain data, which a thread can be told. */
export interface Task {
  readonly command: LineCommandName
  readonly options: LineOptions
}

export type Batch = LineBatch

export function answerBatch({ command, options }: Task, batch: Batch): BatchAnswer {
  return answerLines(LINE_COMMANDS[command], options, batch)
}
