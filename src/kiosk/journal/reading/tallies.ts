import { formatDay } from '../../../kit/day.ts'
import { knownEntry } from '../journal-entry.ts'
import type { JournalEntry, ResetReason, StoredEntry } from '../journal-entry.ts'
import { dayOfEntry, hourOfEntry } from './local-time.ts'

type Counts = Readonly<Record<string, number>>

/** Rounds of one kind. */
export interface RoundTally {
  readonly begun: number
  readonly finished: number
  readonly givenUp: number
  readonly timedOut: number
  /** Milliseconds played in half of the finished rounds at most; null: none was finished. */
  readonly medianTime: number | null
}

export interface GameTally extends RoundTally {
  /** By the name of the length, such as `short` or `whole`. */
  readonly lengths: Readonly<Record<string, RoundTally>>
}

export interface Tally {
  /** By the id of the game. */
  readonly games: Readonly<Record<string, GameTally>>
  /** Milliseconds played in half of all finished rounds at most; null: none was finished. */
  readonly medianTime: number | null
  /** How often a round ended with a sign. */
  readonly signs: Counts
  /** Rounds begun in a language. */
  readonly languages: Counts
  /** Rounds begun in each hour of the day, where the booth stood. */
  readonly hours: readonly number[]
  readonly handOvers: number
  /** Two visitors whose signs met, and matched. */
  readonly matches: number
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

type RoundCount = Record<EndKind, number> & { readonly times: number[] }

interface GameCount extends RoundCount {
  readonly lengths: Map<string, RoundCount>
}

/** A tally while entries are added. */
interface Count {
  readonly games: Map<string, GameCount>
  readonly signs: Map<string, number>
  readonly languages: Map<string, number>
  readonly resets: Map<string, number>
  readonly hours: number[]
  handOvers: number
  matches: number
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
    matches: 0,
    errors: 0,
  }
}

function add(count: Count, entry: JournalEntry): void {
  switch (entry.kind) {
    case 'begun':
      for (const round of roundsOf(count, entry)) round.begun += 1
      more(count.languages, entry.language)
      count.hours[hourOfEntry(entry)] = (count.hours[hourOfEntry(entry)] ?? 0) + 1
      break
    case 'finished':
      for (const round of roundsOf(count, entry)) {
        round.finished += 1
        round.times.push(entry.duration)
      }
      if (entry.sign !== null) more(count.signs, entry.sign)
      if (entry.match === true) count.matches += 1
      break
    case 'givenUp':
    case 'timedOut':
      for (const round of roundsOf(count, entry)) round[entry.kind] += 1
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

/** What a round counts for: its game, and the length of it that was played. */
function roundsOf(
  { games }: Count,
  { game: id, length }: { readonly game: string; readonly length: string },
): readonly RoundCount[] {
  const game = games.get(id) ?? { ...startRounds(), lengths: new Map<string, RoundCount>() }
  games.set(id, game)
  const ofLength = game.lengths.get(length) ?? startRounds()
  game.lengths.set(length, ofLength)
  return [game, ofLength]
}

function startRounds(): RoundCount {
  return { begun: 0, finished: 0, givenUp: 0, timedOut: 0, times: [] }
}

function more(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function tallyOf(count: Count): Tally {
  const { games, signs, languages, resets, hours, handOvers, matches, errors } = count
  return {
    games: Object.fromEntries([...games].map(([id, game]) => [id, gameTallyOf(game)])),
    medianTime: medianOf([...games.values()].flatMap(({ times }) => times)),
    signs: Object.fromEntries(signs),
    languages: Object.fromEntries(languages),
    hours,
    handOvers,
    matches,
    resets: Object.fromEntries(resets),
    errors,
  }
}

function gameTallyOf({ lengths, ...game }: GameCount): GameTally {
  const entries = [...lengths].map(([length, round]) => [length, roundTallyOf(round)] as const)
  return { ...roundTallyOf(game), lengths: Object.fromEntries(entries) }
}

function roundTallyOf({ times, ...counts }: RoundCount): RoundTally {
  return { ...counts, medianTime: medianOf(times) }
}

/** The middle one of some numbers, or the mean of the middle two; null for none. */
function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
