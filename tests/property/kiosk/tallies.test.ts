import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RESET_REASONS } from '../../../src/kiosk/journal/journal-entry.ts'
import type { StoredEntry } from '../../../src/kiosk/journal/journal-entry.ts'
import { tallyEntries } from '../../../src/kiosk/journal/reading/tallies.ts'
import { uuidV7After } from '../../../src/kiosk/journal/uuid-v7.ts'

const ROUND = '00000000-0000-7000-8000-000000000000'
const games = fc.constantFrom('grid', 'quiz', '__proto__')
const round = {
  round: fc.constant(ROUND),
  game: games,
  puzzle: fc.constant('one'),
  language: fc.constantFrom('en', 'it', 'constructor'),
  length: fc.constantFrom('short', 'whole'),
}
const end = { ...round, duration: fc.nat(200_000), hints: fc.nat(5) }
const of = (kind: string, fields: object) => fc.record({ kind: fc.constant(kind), ...fields })

const happenings = fc.oneof(
  of('begun', { ...round, goneOn: fc.boolean() }),
  of('finished', {
    ...end,
    sign: fc.constantFrom(null, 'leo', 'pisces'),
    match: fc.constantFrom(null, 'leo', 70, true),
  }),
  of('givenUp', { ...end, by: fc.constantFrom('game', 'visitor') }),
  of('timedOut', { ...end, by: fc.constantFrom('clock', 'idle') }),
  of('handOver', { game: games, puzzle: fc.constant('one'), round: fc.constantFrom(null, ROUND) }),
  of('reset', { why: fc.constantFrom(...RESET_REASONS) }),
  of('error', { code: fc.constant('TypeError'), text: fc.string() }),
  // Of a later edition, and one that is damaged.
  of('voted', { pledge: fc.constant('bike') }),
  of('begun', { game: fc.nat() }),
)

/** Entries of three days in two zones; some take back another one. */
const journals = fc
  .array(
    fc.record({
      what: happenings,
      time: fc.integer({ min: 0, max: 3 * 86_400_000 }),
      zone: fc.constantFrom(0, 120, -330),
      takesBack: fc.option(fc.nat(), { freq: 5 }),
    }),
    { maxLength: 60 },
  )
  .map((all) => {
    let id: string | null = null
    const ids = all.map(() => (id = uuidV7After(id, 0, (bytes) => bytes.fill(1))))
    return all.map(({ what, time, zone, takesBack }, index) => ({
      format: 1,
      id: ids[index],
      booth: 'hall',
      time,
      zone,
      jump: null,
      ...(takesBack === null
        ? what
        : { kind: 'takenBack', entry: ids[takesBack % ids.length] ?? ROUND }),
    })) as unknown as StoredEntry[]
  })

async function* read(entries: readonly StoredEntry[]): AsyncGenerator<StoredEntry> {
  yield* entries
}

/** Entries that count: of a known kind, whole, and not taken back. */
function counted(entries: readonly StoredEntry[]): StoredEntry[] {
  return entries.filter(
    ({ id, kind, ...fields }) =>
      !['voted', 'takenBack'].includes(kind) &&
      typeof fields['game'] !== 'number' &&
      !entries.some((other) => other.kind === 'takenBack' && other['entry'] === id),
  )
}

const localDate = ({ time, zone }: StoredEntry): Date => new Date(time + zone * 60_000)
const localDay = (entry: StoredEntry): string => localDate(entry).toISOString().slice(0, 10)

/** The same by going through all entries for each number. */
function slowTally(entries: readonly StoredEntry[]) {
  const where = (kind: string, field?: string, value?: unknown) =>
    entries.filter((each) => each.kind === kind && (!field || each[field] === value))
  const by = (kind: string, field: string): Record<string, number> =>
    Object.fromEntries(
      [...new Set(where(kind).map((each) => each[field]))]
        .filter((value) => value !== null)
        .map((value) => [value, where(kind, field, value).length]),
    )
  const played = ['begun', 'finished', 'givenUp', 'timedOut']
  const ids = new Set(
    entries.filter(({ kind }) => played.includes(kind)).map((each) => each['game']),
  )
  const rounds = (game: unknown, length?: unknown) => {
    const all = (kind: string) =>
      where(kind, 'game', game).filter((each) => !length || each['length'] === length)
    const times = all('finished').map((each) => each['duration'] as number)
    return {
      ...Object.fromEntries(played.map((kind) => [kind, all(kind).length])),
      medianTime: slowMedian(times),
    }
  }
  const games = [...ids].map((id) => {
    const ofGame = entries.filter((each) => played.includes(each.kind) && each['game'] === id)
    const lengths = new Set(ofGame.map((each) => each['length']))
    return [
      id,
      {
        ...rounds(id),
        lengths: Object.fromEntries([...lengths].map((length) => [length, rounds(id, length)])),
      },
    ]
  })
  return {
    games: Object.fromEntries(games) as object,
    medianTime: slowMedian(where('finished').map((each) => each['duration'] as number)),
    matches: where('finished', 'match', true).length,
    signs: by('finished', 'sign'),
    languages: by('begun', 'language'),
    hours: Array.from(
      { length: 24 },
      (_, hour) => where('begun').filter((each) => localDate(each).getUTCHours() === hour).length,
    ),
    handOvers: where('handOver').length,
    resets: by('reset', 'why'),
    errors: where('error').length,
  }
}

/** Takes away the least and the greatest as long as more than two are left. */
function slowMedian(times: readonly number[]): number | null {
  if (times.length === 0) return null
  if (times.length <= 2) return times.reduce((sum, time) => sum + time, 0) / times.length
  const left = [...times]
  left.splice(left.indexOf(Math.min(...left)), 1)
  left.splice(left.indexOf(Math.max(...left)), 1)
  return slowMedian(left)
}

describe('tallies of a journal', () => {
  it('are what a slow count finds, for the whole and for each day', async () => {
    await fc.assert(
      fc.asyncProperty(journals, async (entries) => {
        const { whole, days } = await tallyEntries(() => read(entries))
        const all = counted(entries)
        expect(whole).toEqual(slowTally(all))
        const dates = [...new Set(all.map(localDay))].toSorted()
        expect(Object.keys(days)).toEqual(dates)
        for (const date of dates)
          expect(days[date]).toEqual(slowTally(all.filter((entry) => localDay(entry) === date)))
      }),
      { numRuns: 300 },
    )
  })
})
