import { FORMATS } from '../../formats/formats.ts'
import type { FormatName } from '../../formats/formats.ts'
import { openSources } from '../input/open-sources.ts'
import { readBatches } from '../input/read-batches.ts'
import type { Source } from '../input/source.ts'
import { allChecked, leftOut, noneFound, nothingToRead, passedOver, someBad } from '../messages.ts'
import { createProgress } from '../output/progress.ts'
import { writeOut } from '../output/write-out.ts'
import type { Tally } from './batch-answer.ts'
import { runTask } from './run-task.ts'
import type { LineTask } from './task.ts'
import { UsageError } from './usage-error.ts'

/** How the work is done, which changes nothing about the answers. */
export interface RunOptions {
  readonly jobs: number
  readonly progress: boolean
}

/**
 * Answers every puzzle that the arguments name, and says at the end what was bad or passed over.
 * @returns the exit code: 0 all well, 1 some puzzle is bad
 * @throws UsageError when an argument is neither a puzzle nor a file that can be read
 */
export async function runPieces(
  task: LineTask,
  names: readonly string[],
  run: RunOptions & { readonly format: FormatName | null },
): Promise<number> {
  if (names.length === 0 && process.stdin.isTTY) throw new UsageError(nothingToRead)
  const sources = await openSources(names)
  if (!sources.ok) throw new UsageError(sources.reason)
  let read = 0
  const { to } = task.options
  const writer = to === null ? null : FORMATS[to].write
  const how = { forced: run.format, counted: writer?.many === false }
  const batches = readBatches(sources.value, how, (bytes) => (read = bytes))
  const silent = task.command === 'check' && !task.options.json
  const progress = createProgress({
    wanted: run.progress,
    total: sizeOf(sources.value),
    resultsShown: process.stdout.isTTY && !silent,
  })
  await writeOut(process.stdout, writer?.begin ?? '')
  const tally = await runTask(task, batches, run.jobs, progress, () => read)
  await writeOut(process.stdout, writer?.end ?? '')
  await sayEnd(tally, silent, to)
  return tally.bad > 0 ? 1 : 0
}

async function sayEnd(tally: Tally, checkOnly: boolean, to: FormatName | null): Promise<void> {
  const { good, bad, blank, comments, texts, lost } = tally
  const all = good + bad
  const notes = [
    passedOver(blank, comments, texts),
    to === null ? '' : leftOut(lost, to),
    all === 0 ? noneFound : '',
    bad > 0 && !checkOnly ? someBad(bad, all) : '',
  ].filter((note) => note !== '')
  if (notes.length > 0) await writeOut(process.stderr, `${notes.join(' ')}\n`)
  const checked = checkOnly && all > 0 ? allChecked(good, all) : ''
  if (checked !== '') await writeOut(process.stdout, `${checked}\n`)
}

/** Bytes of all sources together; null when one of them does not say. */
function sizeOf(sources: readonly Source[]): number | null {
  return sources.reduce<number | null>(
    (sum, { size }) => (sum === null || size === null ? null : sum + size),
    0,
  )
}
