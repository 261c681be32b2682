import { formatDay } from '../../../kit/day.ts'
import { knownEntry } from '../journal-entry.ts'
import type { JournalEntry, ResetReason, StoredEntry } from '../journal-entry.ts'
import { dayOfEntry, hourOfEntry } from './local-time.ts'

type Counts = Readonly<Record<string, number>>

export interface GameTally {
  readonly begun: number
  readonly finished: number
  readonly givenUp: number
  readonly timedOut: number
  /** Milliseconds played in half of the finished rounds at most; null: none was finished. */
  readonly medianTime: number | null
}

export interface Tally {
  /** By the id of the game. */
  readonly games: Readonly<Record<string, GameTally>>
  /** How often a round ended with a sign. */
  readonly signs: Counts
  /** Rounds begun in a language. */
  readonly languages: Counts
  /** Rounds begun in each hour of the day, where the booth stood. */
  readonly hours: readonly number[]
  readonly handOvers: number
  readonly resets: Readonly<Partial<Record<ResetReason, number>>>
  readonly errors: number
}

export interface Tallies {
  readonly whole: Tally
  /** By the day where the booth stood, such as "2026-05-07", the earliest first. */
  readonly days: Readonly<Record<string, Tally>>
}

/**
 * Counts entries. What was taken back is left out, and so is what is not known here.
 * @param read gives all entries, each time that it is called: they are read twice, for what takes an entry
 * back comes after it
 */
export async function tallyEntries(read: () => AsyncIterable<StoredEntry>): Promise<Tallies> {
  const takenBack = new Set<string>()
  for await (const stored of read()) {
    const entry = stored.kind === 'takenBack' ? knownEntry(stored) : null
    if (entry?.kind === 'takenBack') takenBack.add(entry.entry)
  }
  const whole = startCount()
  const days = new Map<number, Count>()
  for await (const stored of read()) {
    const entry = takenBack.has(stored.id) ? null : knownEntry(stored)
    if (!entry || entry.kind === 'takenBack') continue
    const day = dayOfEntry(entry)
    if (!days.has(day)) days.set(day, startCount())
    for (const count of [whole, days.get(day) as Count]) add(count, entry)
  }
  const inOrder = [...days].sort(([one], [other]) => one - other)
  return {
    whole: tallyOf(whole),
    days: Object.fromEntries(
      inOrder.map(([day, count]) => [
        formatDay(day as ReturnType<typeof dayOfEntry>),
        tallyOf(count),
      ]),
    ),
  }
}

type EndKind = 'begun' | 'finished' | 'givenUp' | 'timedOut'

/** A tally while entries are added. */
interface Count {
  readonly games: Map<string, Record<EndKind, number> & { readonly times: number[] }>
  readonly signs: Map<string, number>
  readonly languages: Map<string, number>
  readonly resets: Map<string, number>
  readonly hours: number[]
  handOvers: number
  errors: number
}

function startCount(): Count {
  return {
    games: new Map(),
    signs: new Map(),
    languages: new Map(),
    resets: new Map(),
    hours: Array.from({ length: 24 }, () => 0),
    handOvers: 0,
    errors: 0,
  }
}

function add(count: Count, entry: JournalEntry): void {
  switch (entry.kind) {
    case 'begun':
      gameOf(count, entry.game).begun += 1
      more(count.languages, entry.language)
      count.hours[hourOfEntry(entry)] = (count.hours[hourOfEntry(entry)] ?? 0) + 1
      break
    case 'finished':
      gameOf(count, entry.game).finished += 1
      gameOf(count, entry.game).times.push(entry.duration)
      if (entry.sign !== null) more(count.signs, entry.sign)
      break
    case 'givenUp':
    case 'timedOut':
      gameOf(count, entry.game)[entry.kind] += 1
      break
    case 'handOver':
      count.handOvers += 1
      break
    case 'reset':
      more(count.resets, entry.why)
      break
    case 'error':
      count.errors += 1
      break
    case 'takenBack':
  }
}

function gameOf({ games }: Count, id: string) {
  const game = games.get(id) ?? { begun: 0, finished: 0, givenUp: 0, timedOut: 0, times: [] }
  games.set(id, game)
  return game
}

function more(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function tallyOf({ games, signs, languages, resets, hours, handOvers, errors }: Count): Tally {
  return {
    games: Object.fromEntries(
      [...games].map(([id, { times, ...counts }]) => [
        id,
        { ...counts, medianTime: medianOf(times) },
      ]),
    ),
    signs: Object.fromEntries(signs),
    languages: Object.fromEntries(languages),
    hours,
    handOvers,
    resets: Object.fromEntries(resets),
    errors,
  }
}

/** The middle one of some numbers, or the mean of the middle two; null for none. */
function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
