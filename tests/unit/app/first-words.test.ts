// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs'
import { runInThisContext } from 'node:vm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { PAGES } from '../../../scripts/pages.mjs'
import { firstWords, readFirstWords } from '../../../scripts/vite/first-words.ts'
import type { FirstWords } from '../../../scripts/vite/first-words.ts'
import { LANGUAGE_TAGS } from '../../../src/i18n/languages.ts'

const { transformIndexHtml } = firstWords(PAGES) as unknown as {
  transformIndexHtml: { handler(html: string, context: { path: string }): string }
}
const page = transformIndexHtml.handler(readFileSync('index.html', 'utf8'), { path: '/index.html' })
const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? ''

type Kind = Exclude<keyof FirstWords, 'noScript' | 'tryAgain'>

/** What the page says to a reader of these languages. */
function told(kind: Kind, languages: readonly string[], kept?: string): HTMLElement {
  localStorage.clear()
  if (kept) localStorage.setItem('netzero/settings', JSON.stringify({ language: kept }))
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages as string[])
  document.body.innerHTML = '<div id="app">Something</div>'
  runInThisContext(script)
  const words = (globalThis as unknown as { firstWords: { tell(kind: Kind): void } }).firstWords
  words.tell(kind)
  return document.getElementById('app') as HTMLElement
}

beforeEach(() => vi.restoreAllMocks())

describe('the first words', () => {
  it('are written in every language of the game, in one file each, and none is empty', () => {
    const files = readdirSync('src/i18n/first-words').toSorted()
    expect(files).toEqual(LANGUAGE_TAGS.map((tag) => `${tag}.json`).toSorted())
    const english = Object.keys(readFirstWords('en'))
    for (const tag of LANGUAGE_TAGS) {
      expect(Object.keys(readFirstWords(tag))).toEqual(english)
      expect(Object.values(readFirstWords(tag)).every((text) => text.trim() !== '')).toBe(true)
    }
  })

  it.each(LANGUAGE_TAGS)('are said in %s alone to who reads it', (tag) => {
    for (const kind of ['notLoaded', 'cannotRun', 'asFile', 'crashed'] as const) {
      const words = readFirstWords(tag)
      const app = told(kind, ['xx', `${tag}-XX`, 'en'])
      expect(app.textContent).toBe(words[kind] + words.tryAgain)
      expect(app.querySelector('main')?.lang).toBe(tag)
    }
  })

  it('are said in the language that the reader chose before', () => {
    expect(told('crashed', ['en'], 'es').querySelector('main')?.lang).toBe('es')
  })

  it('are said in English where no language fits, or a kept one is unknown', () => {
    expect(told('crashed', ['xx'], 'toString').querySelector('main')?.lang).toBe('en')
  })

  it('stand below each other, in every language, where scripts are off', () => {
    const off = /<noscript>([\s\S]*?)<\/noscript>/.exec(page)?.[1] ?? ''
    for (const tag of LANGUAGE_TAGS)
      expect(off).toContain(`<p lang="${tag}">${readFirstWords(tag).noScript}</p>`)
    expect(page).not.toContain('first words')
  })
})
