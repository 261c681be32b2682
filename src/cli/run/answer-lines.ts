import type { Answer, LineCommand, LineOptions } from '../commands/line-command.ts'
import { badLine } from '../messages.ts'
import { parsePuzzle } from '../puzzle/parse-puzzle.ts'
import { CELL_COUNT } from '../../kit/grid-geometry.ts'
import { NOTHING } from './batch-answer.ts'
import type { BatchAnswer } from './batch-answer.ts'
import { createBreather } from './breather.ts'

/** Lines that follow each other in one source. */
export interface LineBatch {
  /** The file they come from, where there are several; else null. */
  readonly file: string | null
  /** The number of the first line, counted from one. */
  readonly first: number
  readonly lines: readonly string[]
}

/** Answers a batch; the same wherever and in whatever order batches are answered. */
export async function answerLines(
  command: LineCommand,
  options: LineOptions,
  { file, first, lines }: LineBatch,
): Promise<BatchAnswer> {
  const breathe = createBreather()
  const tally = { ...NOTHING }
  let out = ''
  let errors = ''
  for (const [index, text] of lines.entries()) {
    const kind = kindOf(text)
    if (kind !== 'puzzle') {
      tally[kind]++
      continue
    }
    await breathe()
    const line = first + index
    const { fields, text: said, reason } = answerLine(command, options, text)
    tally[reason === null ? 'good' : 'bad']++
    if (options.json) {
      const place = file === null ? { line } : { line, file }
      out += `${JSON.stringify({ ...place, ...fields, ...(reason !== null && { reason }) })}\n`
    } else {
      out += said
      if (reason !== null) errors += `${badLine(file, line, reason)}\n`
    }
  }
  return { out, errors, tally }
}

function answerLine(command: LineCommand, options: LineOptions, text: string): Answer {
  const grid = parsePuzzle(text, options.letters)
  if (grid.ok) return command.answer(grid.value, options)
  return { fields: command.refuse(text), text: '', reason: grid.reason }
}

/** Blanks are cells too: 81 of them are a grid without a letter, and fewer are a blank line. */
function kindOf(line: string): 'puzzle' | 'blank' | 'comments' {
  if (line.startsWith('#')) return 'comments'
  return line.length < CELL_COUNT && line.trim() === '' ? 'blank' : 'puzzle'
}
