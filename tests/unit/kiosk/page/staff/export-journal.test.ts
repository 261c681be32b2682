import { expect, it } from 'vitest'
import {
  exportJournal,
  exportName,
} from '../../../../../src/kiosk/page/staff/panel/today/export-journal.ts'
import type { Launcher } from '../../../../../src/kiosk/launcher/launcher.ts'
import { createTestJournal } from '../../../../support/journal-in-memory.ts'

async function withOneEntry() {
  const { journal } = createTestJournal()
  await journal.append({ kind: 'reset', why: 'idle' })
  return journal
}

it('goes into the folder of the launcher, which says under which name', async () => {
  const written: [string, string][] = []
  const launcher: Pick<Launcher, 'store'> = {
    async store(name, file) {
      written.push([name, await file.text()])
      return { folder: '/srv', name: 'Hall-2.csv' }
    },
  }
  const journal = await withOneEntry()
  const download = (): never => {
    throw new Error('Nobody sees a download at a locked screen')
  }
  const outcome = await exportJournal('csv', 'Hall', { journal, launcher, download })
  expect(outcome).toEqual({ kind: 'stored', folder: '/srv', name: 'Hall-2.csv' })
  expect(written).toHaveLength(1)
  expect(written[0]?.[0]).toBe('Hall.csv')
  expect(written[0]?.[1]).toMatch(/^id,booth,.*\r\n[\da-f-]{36},hall,.*idle/s)
})

it('says why the launcher refused it', async () => {
  const launcher: Pick<Launcher, 'store'> = { store: async () => 'full' }
  const journal = await withOneEntry()
  const download = (): void => undefined
  expect(await exportJournal('json', 'Hall', { journal, launcher, download })).toEqual({
    kind: 'refused',
    why: 'full',
  })
})

it('is a download where no launcher is', async () => {
  const files: [string, Blob][] = []
  const journal = await withOneEntry()
  const outcome = await exportJournal('json', 'Hall', {
    journal,
    launcher: null,
    download: (...file) => void files.push(file),
  })
  expect(outcome).toEqual({ kind: 'downloaded', name: 'Hall.json' })
  const [[name, file] = []] = files
  expect(name).toBe('Hall.json')
  expect(JSON.parse((await file?.text()) ?? '')).toMatchObject({ booth: 'hall', why: 'idle' })
})

it('writes nothing where the journal cannot be read', async () => {
  const files: string[] = []
  const outcome = await exportJournal('csv', 'Hall', {
    journal: {
      // oxlint-disable-next-line require-yield
      async *read() {
        throw new Error('forbidden')
      },
    },
    launcher: null,
    download: (name) => void files.push(name),
  })
  expect(outcome).toEqual({ kind: 'unreadable' })
  expect(files).toEqual([])
})

it('is named for the booth and the day, in letters that any disk takes', () => {
  expect(exportName('Booth 2, Hall A', '2026-05-07')).toBe('Booth-2-Hall-A-2026-05-07')
  expect(exportName('Città / è', '2026-05-07')).toBe('Citta-e-2026-05-07')
  expect(exportName('Ελλάδα', '2026-05-07')).toBe('2026-05-07')
})
