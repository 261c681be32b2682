import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../src/kit/day.ts'
import type { JournalEvent, StoredEntry } from '../../../../src/kiosk/journal/journal-entry.ts'
import { entriesOfDay } from '../../../../src/kiosk/journal/reading/local-time.ts'
import { createMemoryEntryStore } from '../../../../src/kiosk/journal/store/memory-entry-store.ts'
import { collected } from '../../../support/collected.ts'
import { createTestJournal, fullFault } from '../../../support/journal-in-memory.ts'

const error = (text: string | number): JournalEvent => ({
  kind: 'error',
  code: 'Error',
  text: `${text}`,
})

const textsOf = async (entries: AsyncIterable<StoredEntry>): Promise<unknown[]> => {
  return (await collected(entries)).map((entry) => entry['text'])
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

describe('a journal', () => {
  it('has every entry once, in the order in which they were added', async () => {
    const { journal, tries } = createTestJournal()
    const stored = await Promise.all(numbers(1234).map((number) => journal.append(error(number))))
    expect(stored.every(Boolean)).toBe(true)
    expect(await textsOf(journal.read())).toEqual(numbers(1234).map(String))
    expect(await journal.count()).toBe(1234)
    expect(Math.max(...tries)).toBe(100)
    expect(journal.state.get()).toEqual({ storage: 'ok', waiting: 0, lost: 0 })
  })

  it('says the time at which something happened, not that at which it was stored', async () => {
    const { journal, now, refuse, ring } = createTestJournal()
    refuse(fullFault)
    const stored = journal.append(error('early'))
    await expect.poll(() => journal.state.get().storage).toBe('full')
    now.wall += 60_000
    now.steady += 60_000
    refuse(null)
    expect(ring()).toEqual([30_000])
    expect(await stored).toBe(true)
    const [entry] = await collected(journal.read())
    expect(entry).toMatchObject({ time: 1_000_000, zone: 120, booth: 'hall', jump: null })
  })

  it.each([
    ['full', fullFault()],
    ['forbidden', new DOMException('', 'SecurityError')],
    ['forbidden', new ReferenceError('indexedDB is not defined')],
  ] as const)(
    'says that storage is %s (%#), and stores what waits when it no longer is',
    async (storage, fault) => {
      const { journal, refuse, ring } = createTestJournal()
      const told: string[] = []
      journal.state.watch(() => told.push(journal.state.get().storage))
      refuse(() => fault)
      const appended = numbers(3).map((number) => journal.append(error(number)))
      await expect.poll(() => journal.state.get()).toEqual({ storage, waiting: 3, lost: 0 })
      expect(await journal.count()).toBe(0)
      refuse(null)
      ring()
      expect(await Promise.all(appended)).toEqual([true, true, true])
      expect(await textsOf(journal.read())).toEqual(['0', '1', '2'])
      expect(journal.state.get()).toEqual({ storage: 'ok', waiting: 0, lost: 0 })
      expect(told[0]).toBe(storage)
      expect(told.at(-1)).toBe('ok')
    },
  )

  it('is tried by each entry that is added, and when asked, without an alarm', async () => {
    const { journal, refuse, ring } = createTestJournal()
    refuse(fullFault)
    const first = journal.append(error(1))
    await expect.poll(() => journal.state.get().waiting).toBe(1)
    refuse(null)
    const second = journal.append(error(2))
    expect(await Promise.all([first, second])).toEqual([true, true])
    refuse(fullFault)
    const third = journal.append(error(3))
    await expect.poll(() => journal.state.get().waiting).toBe(1)
    refuse(null)
    journal.retry()
    expect(await third).toBe(true)
    expect(await textsOf(journal.read())).toEqual(['1', '2', '3'])
    expect(ring()).toEqual([])
  })

  it('fills what room there is, entry by entry', async () => {
    const { journal, refuse, tries } = createTestJournal()
    refuse((count) => (count > 1 ? fullFault() : null))
    const appended = numbers(5).map((number) => journal.append(error(number)))
    expect(await Promise.all(appended)).toEqual([true, true, true, true, true])
    expect(await textsOf(journal.read())).toEqual(['0', '1', '2', '3', '4'])
    expect(Math.max(...tries)).toBeGreaterThan(1)
  })

  it('keeps ten thousand entries waiting, and counts what is lost beyond', async () => {
    const { journal, refuse } = createTestJournal()
    refuse(fullFault)
    for (const number of numbers(10_000)) void journal.append(error(number))
    expect(await journal.append(error('beyond'))).toBe(false)
    expect(journal.state.get()).toMatchObject({ waiting: 10_000, lost: 1 })
  })

  it('is wiped whole, with what waits', async () => {
    const { journal, refuse } = createTestJournal()
    await journal.append(error('stored'))
    refuse(fullFault)
    const waits = journal.append(error('waits'))
    await expect.poll(() => journal.state.get().storage).toBe('full')
    await journal.wipe()
    refuse(null)
    expect(await waits).toBe(false)
    expect(await journal.count()).toBe(0)
    expect(journal.state.get().waiting).toBe(0)
    expect(await journal.append(error('new'))).toBe(true)
    expect(await textsOf(journal.read())).toEqual(['new'])
  })

  it('wipes also what is on its way, and says so of what is refused then', async () => {
    const { journal, refuse } = createTestJournal()
    refuse(fullFault)
    const appended = numbers(3).map((number) => journal.append(error(number)))
    await journal.wipe()
    refuse(null)
    expect(await Promise.all(appended)).toEqual([false, false, false])
    await journal.append(error('new'))
    expect(await textsOf(journal.read())).toEqual(['new'])
  })

  it('says of what was under way that it was stored, and keeps what is added after the wipe', async () => {
    const { journal } = createTestJournal()
    const appended = numbers(3).map((number) => journal.append(error(number)))
    const wiped = journal.wipe()
    const after = journal.append(error('new'))
    await wiped
    expect(await Promise.all(appended)).toEqual([true, false, false])
    expect(await after).toBe(true)
    expect(await textsOf(journal.read())).toEqual(['new'])
  })

  it('stores what was added before its end, and takes nothing more', async () => {
    const kept = createMemoryEntryStore()
    const { journal } = createTestJournal(kept)
    const before = numbers(250).map((number) => journal.append(error(number)))
    journal.end()
    expect(await journal.append(error('after'))).toBe(false)
    expect((await Promise.all(before)).every(Boolean)).toBe(true)
    expect(await kept.count()).toBe(250)
  })

  it('ends though storage is refused, and rings no more', async () => {
    const { journal, refuse, ring } = createTestJournal()
    refuse(fullFault)
    const appended = journal.append(error(1))
    await expect.poll(() => journal.state.get().storage).toBe('full')
    journal.end()
    expect(await appended).toBe(false)
    expect(ring()).toEqual([])
  })

  it('goes on where another window stopped', async () => {
    const kept = createMemoryEntryStore()
    const [one, other] = [createTestJournal(kept), createTestJournal(kept)]
    for (const number of numbers(20)) {
      await one.journal.append(error(number))
      await other.journal.append(error(number))
    }
    const ids = (await collected(one.journal.read())).map(({ id }) => id)
    expect(new Set(ids).size).toBe(40)
    expect(ids.toSorted()).toEqual(ids)
  })
})

const HOUR = 3_600_000

describe('entries are read by their time', () => {
  async function journalOf(hours: readonly (readonly [number, number])[]) {
    const test = createTestJournal()
    for (const [hour, zone] of hours) {
      test.now.wall = hour * HOUR
      test.now.zone = zone
      await test.journal.append(error(hour))
    }
    return test.journal
  }

  it('in order, whatever the order in which they were written, and in as many pages as it takes', async () => {
    const hours = numbers(1300).map((number) => (number * 7) % 1300)
    const journal = await journalOf(hours.map((hour) => [hour, 0]))
    const span = { from: 100 * HOUR, to: 1200 * HOUR }
    expect(await textsOf(journal.read(span))).toEqual(numbers(1100).map((hour) => `${hour + 100}`))
  })

  it('by the day where the booth stood', async () => {
    // 23:00 and 1:00 of the second day in UTC; two hours later in summer, five earlier elsewhere.
    const journal = await journalOf([
      [47, 0],
      [49, 0],
      [45, 120],
      [46, 120],
      [52, -300],
      [53, -300],
    ])
    const day = async (days: number) => textsOf(entriesOfDay(journal, days as Day))
    expect(await day(1)).toEqual(['45', '47', '52'])
    expect(await day(2)).toEqual(['46', '49', '53'])
    expect(await day(0)).toEqual([])
  })
})
