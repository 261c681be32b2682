import type { Page } from '@playwright/test'
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import { createRng, randomBelow } from '../../src/kit/rng.ts'
import { JOURNAL_FORMAT } from '../../src/kiosk/journal/journal-entry.ts'
import { uuidV7After } from '../../src/kiosk/journal/uuid-v7.ts'

const SIGNS = ['aries', 'taurus', 'gemini', 'leo', 'virgo', 'libra', 'sagittarius', 'pisces']
const ROUNDS = [
  { game: 'city-quiz', puzzle: 'which-city', length: 'short', least: 42_000, most: 88_000 },
  { game: 'anagram', puzzle: 'sustainably-shuffled', length: 'short', least: 21_000, most: 60_000 },
  { game: 'letter-sudoku', puzzle: 'netzero-grid', length: 'short', least: 84_000, most: 150_000 },
  { game: 'letter-sudoku', puzzle: 'netzero-grid', length: 'whole', least: 320_000, most: 900_000 },
] as const
/** Visitors in each hour from nine in the morning on. */
const HOURS = [7, 16, 21, 9, 24, 18, 12, 6]
const HOUR = 3_600_000

/** Fills the journal of an open booth with a day at a conference, always the same one. */
export async function keepDay(page: Page, day: number): Promise<void> {
  const rng = createRng(2026)
  const among = <Item>(items: readonly Item[]): Item =>
    items[randomBelow(rng, items.length)] as Item
  const entries: object[] = []
  let last: string | null = null
  const add = (time: number, entry: object): void => {
    last = uuidV7After(last, time, (bytes) => {
      for (const at of bytes.keys()) bytes[at] = randomBelow(rng, 256)
      return bytes
    })
    const stamp = { format: JOURNAL_FORMAT, id: last, booth: 'Hall 2', time, zone: 0, jump: null }
    entries.push({ ...stamp, ...entry })
  }
  const morning = new Date(day).setHours(9, 0, 0, 0)
  for (const [hour, visitors] of HOURS.entries())
    for (let visitor = 0; visitor < visitors; visitor++) {
      const begun = morning + hour * HOUR + Math.floor((visitor / visitors) * HOUR)
      const { game, puzzle, length, least, most } = among(ROUNDS)
      const duration = least + randomBelow(rng, most - least)
      const id = uuidV7After(null, begun + 1, (bytes) => bytes.fill(visitor + 1))
      const round = { round: id, game, puzzle, language: among(LANGUAGE_TAGS), length }
      const end = { ...round, duration, hints: game === 'letter-sudoku' ? randomBelow(rng, 3) : 0 }
      const sign = game === 'city-quiz' ? among(SIGNS) : null
      add(begun, { kind: 'begun', ...round, goneOn: false })
      const how = randomBelow(rng, 10)
      if (how < 7) add(begun + duration, { kind: 'finished', ...end, sign, match: null })
      else if (how < 9) add(begun + duration, { kind: 'givenUp', ...end, by: 'visitor' })
      else add(begun + duration, { kind: 'timedOut', ...end, by: 'idle' })
      if (how % 3 === 0) add(begun + duration, { kind: 'handOver', game, puzzle, round: id })
      add(begun + duration, { kind: 'reset', why: how < 9 ? 'left' : 'idle' })
    }
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('netzero-journal')
        opening.addEventListener('error', () => reject(new Error('No journal')))
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('entries', 'readwrite')
          for (const entry of all) writing.objectStore('entries').put({ entry })
          writing.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    entries,
  )
}
