import type { Json } from '../../../games/contract.ts'
import type { StoredEntry } from '../journal-entry.ts'
import { csvLine } from './csv.ts'

type Entries = AsyncIterable<StoredEntry>

const COLUMNS = [
  'id',
  'booth',
  'time',
  'zone',
  'jumpAt',
  'jumpBy',
  'kind',
  'round',
  'game',
  'puzzle',
  'language',
  'length',
  'goneOn',
  'duration',
  'hints',
  'sign',
  'match',
  'by',
  'why',
  'code',
  'text',
  'entry',
] as const

/** Fields that have a column, or are spread over some. */
const PLACED: readonly string[] = [...COLUMNS, 'format', 'jump']

/** Entries that are put into one piece of text. */
const TOGETHER = 500

/** Entries as lines of JSON, each as it is stored, in pieces that are made one after the other. */
export function jsonLines(entries: Entries): AsyncGenerator<string> {
  return inPieces(entries, (entry) => `${JSON.stringify(entry)}\n`)
}

/**
 * Entries as a table, with its head first, in pieces that are made one after the other. Times are written as
 * dates of UTC. What only a newer edition knows stands in the last column as JSON.
 */
export async function* csvLines(entries: Entries): AsyncGenerator<string> {
  yield csvLine([...COLUMNS, 'more'])
  yield* inPieces(entries, rowOf)
}

async function* inPieces(
  entries: Entries,
  write: (entry: StoredEntry) => string,
): AsyncGenerator<string> {
  let lines: string[] = []
  for await (const entry of entries) {
    if (lines.push(write(entry)) < TOGETHER) continue
    yield lines.join('')
    lines = []
  }
  if (lines.length > 0) yield lines.join('')
}

function rowOf(entry: StoredEntry): string {
  const { time, jump } = entry
  const placed: Record<string, Json> = {
    ...entry,
    time: dateText(time),
    jumpAt: jump && dateText(jump.at),
    jumpBy: jump && jump.by,
  }
  const more = Object.entries(entry).filter(([field]) => !PLACED.includes(field))
  return csvLine([
    ...COLUMNS.map((column) => placed[column]),
    more.length > 0 ? Object.fromEntries(more) : null,
  ])
}

/** "2026-05-07T09:30:00.000Z"; the number itself where it is no date. */
function dateText(time: number): Json {
  return Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : time
}
