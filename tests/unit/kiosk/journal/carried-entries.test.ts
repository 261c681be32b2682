import { expect, it } from 'vitest'
import { carryEntries } from '../../../../src/kiosk/journal/carried-entries.ts'
import type { JournalEvent } from '../../../../src/kiosk/journal/journal-entry.ts'
import { createMemoryEntryStore } from '../../../../src/kiosk/journal/store/memory-entry-store.ts'
import { collected } from '../../../support/collected.ts'
import { createTestJournal, fullFault } from '../../../support/journal-in-memory.ts'

const error = (text: string): JournalEvent => ({ kind: 'error', code: 'Error', text })

function storage() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

it('brings what waited over to the next page, once, with the time at which it happened', async () => {
  const [store, place] = [createMemoryEntryStore(), storage()]
  const old = createTestJournal(store)
  await old.journal.append(error('stored'))
  old.refuse(fullFault)
  old.now.wall += 5000
  old.now.steady += 5000
  void old.journal.append(error('waits'))
  void old.journal.append(error('waits, too'))
  carryEntries(old.journal, () => place).keep()
  const next = createTestJournal(store)
  next.now.wall += 90_000
  const carried = carryEntries(next.journal, () => place)
  await carried.bring()
  await carried.bring()
  await expect.poll(() => next.journal.count()).toBe(3)
  const entries = await collected(next.journal.read())
  expect(entries.map(({ time, ...entry }) => [entry['text'], time])).toEqual([
    ['stored', 1_000_000],
    ['waits', 1_005_000],
    ['waits, too', 1_005_000],
  ])
  expect([...place.kept]).toEqual([])
})

it('does not bring twice what came through all the same', async () => {
  const [store, place] = [createMemoryEntryStore(), storage()]
  const { journal } = createTestJournal(store)
  const stored = [
    journal.append(error('one')),
    journal.append(error('one')),
    journal.append(error('two')),
  ]
  carryEntries(journal, () => place).keep()
  expect(place.kept.size).toBe(1)
  await Promise.all(stored)
  await carryEntries(createTestJournal(store).journal, () => place).bring()
  expect((await collected(journal.read())).map((entry) => entry['text'])).toEqual([
    'one',
    'one',
    'two',
  ])
})

it('keeps nothing where nothing waits, and what an earlier page has kept', () => {
  const place = storage()
  const { journal, refuse } = createTestJournal()
  carryEntries(journal, () => place).keep()
  expect(place.kept.size).toBe(0)
  refuse(fullFault)
  void journal.append(error('one'))
  carryEntries(journal, () => place).keep()
  carryEntries(createTestJournal().journal, () => place).keep()
  expect([...place.kept.values()].join()).toContain('one')
})

it.each([
  '{',
  '7',
  '[{}]',
  '[{"event":{"kind":"error"},"reading":{"time":1,"jump":null},"zone":0}]',
])('passes over what is damaged: %s', async (text) => {
  const place = storage()
  place.setItem('netzero-booth-carried', text)
  const { journal } = createTestJournal()
  await carryEntries(journal, () => place).bring()
  expect(await journal.count()).toBe(0)
})

it('carries nothing where storage refuses, and does not mind', async () => {
  const refuse = (): never => {
    throw new DOMException('It is forbidden', 'SecurityError')
  }
  const { journal } = createTestJournal()
  const carried = carryEntries(journal, refuse)
  void journal.append(error('one'))
  carried.keep()
  await carried.bring()
  await expect.poll(() => journal.count()).toBe(1)
})
