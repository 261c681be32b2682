import type { Answer, LineCommand, LineOptions } from '../commands/line-command.ts'
import type { PieceKind } from '../../formats/format.ts'
import { FORMATS } from '../../formats/formats.ts'
import type { FormatName } from '../../formats/formats.ts'
import { badLine } from '../messages.ts'
import { sayFault } from '../say-fault.ts'
import { NOTHING, addLosses } from './batch-answer.ts'
import type { BatchAnswer } from './batch-answer.ts'
import { createBreather } from './breather.ts'

/** Pieces that follow each other in one source. */
export interface PieceBatch {
  /** The file they come from, where there are several; else null. */
  readonly file: string | null
  readonly format: FormatName
  readonly context: string
  /** How many puzzles came before the first piece, where that matters. */
  readonly number: number
  /** The number of the first line of each piece, counted from one. */
  readonly lines: readonly number[]
  readonly texts: readonly string[]
}

/** An answer, and the line that it is about. */
interface Placed extends Answer {
  readonly line: number
}

const COUNTED: Readonly<Record<Exclude<PieceKind, 'puzzle'>, 'blank' | 'comments' | 'texts'>> = {
  blank: 'blank',
  comment: 'comments',
  text: 'texts',
}

/** Answers a batch; the same wherever and in whatever order batches are answered. */
export async function answerPieces(
  command: LineCommand,
  options: LineOptions,
  batch: PieceBatch,
): Promise<BatchAnswer> {
  const breathe = createBreather()
  const tally = { ...NOTHING }
  let { number } = batch
  let out = ''
  let errors = ''
  for (const [index, text] of batch.texts.entries()) {
    const kind = FORMATS[batch.format].kindOf(text)
    if (kind !== 'puzzle') {
      tally[COUNTED[kind]] += linesIn(text)
      continue
    }
    await breathe()
    const first = batch.lines[index] ?? 0
    const answer = answerPiece(command, { ...options, number: number++ }, batch, text, first)
    const { line, fields, text: said, reason, lost } = answer
    tally[reason === null ? 'good' : 'bad']++
    if (lost) tally.lost = addLosses(tally.lost, Object.fromEntries(lost.map((part) => [part, 1])))
    if (options.json) {
      const place = batch.file === null ? { line } : { line, file: batch.file }
      out += `${JSON.stringify({ ...place, ...fields, ...(reason !== null && { reason }) })}\n`
    } else {
      out += said
      if (reason !== null) errors += `${badLine(batch.file, line, reason)}\n`
    }
  }
  return { out, errors, tally }
}

function answerPiece(
  command: LineCommand,
  options: LineOptions,
  { format, context }: PieceBatch,
  text: string,
  line: number,
): Placed {
  const { letters } = options
  const puzzle = FORMATS[format].read(text, { letters, context })
  if (puzzle.ok) return { ...command.answer(puzzle.value, options), line }
  const { reason } = puzzle
  return {
    fields: command.refuse(text),
    text: '',
    reason: sayFault(reason),
    line: line + reason.line,
  }
}

/** A blank line is one line, and of several lines those count that hold something. */
function linesIn(text: string): number {
  return text.includes('\n') ? text.split('\n').filter((line) => line.trim() !== '').length : 1
}
