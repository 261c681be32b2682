import { mkdirSync, mkdtempSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const ROOT = resolve(import.meta.dirname, '../../..')
const PAGE = join(ROOT, 'tests/support/journal-page')

/** Builds a page that has nothing but a booth's journal and PIN, into a folder of its own. */
export async function buildJournalPage(): Promise<string> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(ROOT, '.cache/journal-page-'))
  await build({
    configFile: false,
    root: PAGE,
    base: './',
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: join(PAGE, 'journal-page.html') },
    },
  })
  return folder
}
