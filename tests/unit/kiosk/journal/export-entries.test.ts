import { describe, expect, it } from 'vitest'
import type { StoredEntry } from '../../../../src/kiosk/journal/journal-entry.ts'
import { csvLines, jsonLines } from '../../../../src/kiosk/journal/reading/export-entries.ts'
import { tallyEntries } from '../../../../src/kiosk/journal/reading/tallies.ts'
import { talliesCsv } from '../../../../src/kiosk/journal/reading/tallies-csv.ts'
import { collected } from '../../../support/collected.ts'
import { readCsv } from '../../../support/read-csv.ts'

const ROUND = '019a0000-0000-7000-8000-000000000000'
const of = { round: ROUND, game: 'quiz', puzzle: 'which-city', language: 'it', length: 'short' }

const idOf = (index: number): string => `019a0000-0000-7000-8000-${`${index}`.padStart(12, '0')}`
const entry = (index: number, fields: object): StoredEntry => ({
  format: 1,
  id: idOf(index),
  booth: '=HALL("1")',
  time: Date.UTC(2026, 4, 7, 9, 30),
  zone: 120,
  jump: null,
  kind: 'reset',
  ...fields,
})

const begun = entry(1, { kind: 'begun', ...of, goneOn: false })
const finished = entry(2, {
  kind: 'finished',
  ...of,
  duration: 61_250,
  hints: 0,
  sign: 'leo',
  match: null,
  jump: { at: 5, by: -7000 },
})

async function* several(entries: Iterable<StoredEntry>): AsyncGenerator<StoredEntry> {
  yield* entries
}

function* many(count: number): Generator<StoredEntry> {
  for (let index = 0; index < count; index++) yield entry(index, { why: 'left' })
}

const textOf = async (pieces: AsyncIterable<string>): Promise<string> =>
  (await collected(pieces)).join('')

describe('a journal as lines of JSON', () => {
  it('has every entry as it is stored', async () => {
    const text = await textOf(jsonLines(several([begun, finished])))
    expect(text.endsWith('\n')).toBe(true)
    const lines = text.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([begun, finished])
  })
})

describe('a journal as a table', () => {
  it('has a head, and a column for each field', async () => {
    const [head = [], ...rows] = readCsv(await textOf(csvLines(several([begun, finished]))))
    const [first, second] = rows.map((row) =>
      Object.fromEntries(row.map((field, index) => [head[index], field])),
    )
    expect(rows.every((row) => row.length === head.length)).toBe(true)
    expect(first).toMatchObject({
      id: begun.id,
      booth: `'=HALL("1")`,
      time: '2026-05-07T09:30:00.000Z',
      zone: '120',
      jumpAt: '',
      kind: 'begun',
      ...of,
      goneOn: 'false',
      duration: '',
      more: '',
    })
    expect(second).toMatchObject({
      jumpAt: '1970-01-01T00:00:00.005Z',
      jumpBy: '-7000',
      duration: '61250',
      hints: '0',
      sign: 'leo',
    })
  })

  it('keeps what only a later edition knows, in its last column', async () => {
    const later = entry(3, { kind: 'voted', pledge: 'bike', time: 1e300 })
    const rows = readCsv(await textOf(csvLines(several([later]))))
    expect(rows[1]?.at(-1)).toBe('{"pledge":"bike"}')
    expect(rows[1]).toContain('voted')
  })

  it.each([
    ['CSV', csvLines],
    ['JSON', jsonLines],
  ] as const)('%s of a hundred thousand entries is made in pieces', async (_name, write) => {
    let lines = 0
    let longest = 0
    for await (const piece of write(several(many(100_000)))) {
      lines += piece.split('\n').length - 1
      longest = Math.max(longest, piece.length)
    }
    expect(lines).toBe(100_000 + (write === csvLines ? 1 : 0))
    expect(longest).toBeLessThan(200_000)
  })
})

it('tallies as a table have a line for each day and game, then the whole', async () => {
  const next = entry(3, { kind: 'begun', ...of, goneOn: false, time: Date.UTC(2026, 4, 7, 22) })
  const tallies = await tallyEntries(() => several([begun, finished, next]))
  expect(talliesCsv(tallies)).toBe(
    [
      'day,game,begun,finished,givenUp,timedOut,medianSeconds',
      '2026-05-07,quiz,1,1,0,0,61.3',
      '2026-05-08,quiz,1,0,0,0,',
      ',quiz,2,1,0,0,61.3',
      '',
    ].join('\r\n'),
  )
})
