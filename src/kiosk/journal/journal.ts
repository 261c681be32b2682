import type { Scheduler } from '../../later/scheduler.ts'
import { createWatched, setParts } from '../../visit/watched.ts'
import type { Watched } from '../../visit/watched.ts'
import { createClockWatch } from './clock-watch.ts'
import type { Clocks } from './clock-watch.ts'
import type { JournalEvent, StoredEntry } from './journal-entry.ts'
import { stampEntry } from './stamp-entry.ts'
import type { Noted } from './stamp-entry.ts'
import { refusalOf } from './store/entry-store.ts'
import type { EntryStore, Refusal, TimeSpan } from './store/entry-store.ts'
import type { FillRandom } from './uuid-v7.ts'

/** How the journal fares, for whoever looks after the booth. */
export interface JournalState {
  readonly storage: 'ok' | Refusal
  /** Entries that wait until there is room. They are lost when the page ends before. */
  readonly waiting: number
  /** Entries for which there was no room even to wait. */
  readonly lost: number
}

/** What happened at a booth, entry by entry. Entries are only ever added; all of them are wiped, or none. */
export interface Journal {
  readonly state: Watched<JournalState>
  /**
   * Adds an entry after all that were added before. It never rejects, and nobody has to wait for it.
   * @returns true once the entry is on the disk, which can be long after; false when it never will be
   */
  append(event: JournalEvent): Promise<boolean>
  /** What is not on the disk yet, in its order. */
  pending(): readonly Noted[]
  /** Adds what an earlier page had noted, with the time at which it happened. */
  putBack(noted: Noted): Promise<boolean>
  /** Tries anew to store what waits. It is tried by itself too, every half minute. */
  retry(): void
  /** Entries in the order in which they were written; those of a time in the order of their time. */
  read(span?: TimeSpan): AsyncIterable<StoredEntry>
  /** How many entries are stored. */
  count(): Promise<number>
  /** Deletes all entries, also those that wait. */
  wipe(): Promise<void>
  /** Takes nothing more. What was added before is still stored, unless it is refused. */
  end(): void
}

export interface JournalPorts extends Clocks {
  readonly store: EntryStore
  readonly later: Pick<Scheduler, 'alarm'>
  readonly fillRandom: FillRandom
  /** Minutes by which local time is ahead of UTC, at a time in milliseconds since 1970. */
  zone(time: number): number
  /** The name that staff gave to the booth. */
  booth(): string
}

interface Waiting extends Noted {
  settle(isStored: boolean): void
}

/** Entries that one commit takes at most. */
const BATCH = 100
/** Entries that may wait: several days of a booth, in a few megabytes. */
const MOST_WAITING = 10_000
/** Milliseconds until what was refused is tried anew. */
const RETRY_AFTER = 30_000
/** Entries that are read in one step. */
const PAGE = 500

export function createJournal(ports: JournalPorts): Journal {
  const { store, later, fillRandom } = ports
  const readClock = createClockWatch(ports)
  const state = createWatched<JournalState>({ storage: 'ok', waiting: 0, lost: 0 })
  let waiting: Waiting[] = []
  /** How many are tried at once: where there is little room, one after the other. */
  let size = BATCH
  let underWay: ReadonlySet<Waiting> = new Set()
  let isWriting = false
  let isEnded = false
  let forgetRetry = (): void => undefined

  const tell = (change: Partial<JournalState>): void =>
    setParts(state, { ...state.get(), waiting: waiting.length, ...change })

  /** Whether it is worth going on. */
  async function writeSome(): Promise<boolean> {
    const batch = waiting.slice(0, size)
    underWay = new Set(batch)
    const refusal = await store.add((last) => stampAll(last, batch)).then(() => null, refusalOf)
    const wasDropped = !waiting.includes(batch[0] as Waiting)
    underWay = new Set()
    size = refusal ? 1 : Math.min(BATCH, size * 2)
    if (!refusal && !wasDropped) waiting = waiting.slice(batch.length)
    tell({ storage: refusal ?? 'ok' })
    if (!refusal || wasDropped) for (const { settle } of batch) settle(!refusal)
    // One may fit where several do not.
    return !refusal || batch.length > 1
  }

  function stampAll(last: StoredEntry | null, batch: readonly Noted[]): StoredEntry[] {
    const entries: StoredEntry[] = []
    for (const noted of batch)
      entries.push(stampEntry(entries.at(-1) ?? last, noted, { booth: ports.booth(), fillRandom }))
    return entries
  }

  async function write(): Promise<void> {
    if (isWriting) return
    isWriting = true
    forgetRetry()
    let goesOn = true
    while (goesOn && waiting.length > 0) goesOn = await writeSome()
    isWriting = false
    if (isEnded) close()
    else if (!goesOn) forgetRetry = later.alarm(RETRY_AFTER, () => void write())
  }

  /** Gives up what waits. What is under way is settled when its commit ends. */
  function drop(): void {
    const dropped = waiting.filter((each) => !underWay.has(each))
    waiting = []
    tell({})
    for (const { settle } of dropped) settle(false)
  }

  function close(): void {
    drop()
    store.close()
  }

  function put(noted: Noted): Promise<boolean> {
    if (isEnded) return Promise.resolve(false)
    if (waiting.length >= MOST_WAITING) {
      tell({ lost: state.get().lost + 1 })
      return Promise.resolve(false)
    }
    return new Promise((settle) => {
      waiting.push({ ...noted, settle })
      void write()
    })
  }

  return {
    state,
    append(event) {
      const reading = readClock()
      return put({ event, reading, zone: ports.zone(reading.time) })
    },
    pending: () => waiting.map(({ event, reading, zone }) => ({ event, reading, zone })),
    putBack: put,
    retry() {
      if (!isEnded) void write()
    },
    read: (span) => pages(store, span),
    count: () => store.count(),
    async wipe() {
      drop()
      await store.clear()
    },
    end() {
      isEnded = true
      forgetRetry()
      if (!isWriting) close()
    },
  }
}

/** A page at a time: a browser ends a transaction while somebody does something else with an entry. */
async function* pages(store: EntryStore, span?: TimeSpan): AsyncGenerator<StoredEntry> {
  let last: StoredEntry | null = null
  for (;;) {
    const page: readonly StoredEntry[] = span
      ? await store.pageBetween(span, last, PAGE)
      : await store.pageWritten(last?.id ?? null, PAGE)
    yield* page
    last = page.at(-1) ?? null
    if (page.length < PAGE) return
  }
}
