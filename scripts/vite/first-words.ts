import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { DEFAULT_LANGUAGE, LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import { pageAt } from './page-builds.ts'
import type { Page } from './page.ts'

/** What the page says when its own code does not arrive or cannot run: src/i18n/first-words. */
export interface FirstWords {
  readonly noScript: string
  readonly notLoaded: string
  readonly cannotRun: string
  readonly asFile: string
  readonly crashed: string
  readonly tryAgain: string
}

const FOLDER = resolve(import.meta.dirname, '../../src/i18n/first-words')
const SCRIPT = resolve(import.meta.dirname, 'first-words.js')
const PLACE_OF_SCRIPT = '<!-- first words: script -->'
const PLACE_OF_TEXTS = '<!-- first words: texts -->'

export const firstWordsFile = (language: string): string => join(FOLDER, `${language}.json`)

export function readFirstWords(language: string): FirstWords {
  return JSON.parse(readFileSync(firstWordsFile(language), 'utf8')) as FirstWords
}

/**
 * Puts the first words of every language into a page, because nothing can be fetched when they are
 * needed. A script picks the reader's language; without scripts all languages stand below each other.
 */
export function firstWords(pages: readonly Page[]): Plugin {
  return {
    name: 'first-words',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) => (pageAt(pages, path).firstWords ? withFirstWords(html) : html),
    },
  }
}

function withFirstWords(html: string): string {
  return replaced(replaced(html, PLACE_OF_SCRIPT, script()), PLACE_OF_TEXTS, textsWithoutScript())
}

function replaced(html: string, place: string, by: string): string {
  if (!html.includes(place)) throw new Error(`The page has no place for ${place}`)
  return html.replace(place, () => by)
}

function textsWithoutScript(): string {
  return LANGUAGE_TAGS.map(
    (tag) => `<p lang="${tag}">${escaped(readFirstWords(tag).noScript)}</p>`,
  ).join('\n')
}

function script(): string {
  const words = LANGUAGE_TAGS.map((tag) => {
    const { noScript: _, ...rest } = readFirstWords(tag)
    return [tag, rest] as const
  })
  const filled = readFileSync(SCRIPT, 'utf8')
    .replace(/\/\*\*[\s\S]*?\*\/\n/g, '')
    .replace('FIRST_WORDS', () => JSON.stringify(Object.fromEntries(words)))
    .replace('DEFAULT_LANGUAGE', () => JSON.stringify(DEFAULT_LANGUAGE))
  return `<script>${filled.trim().replaceAll('</', '<\\/').replaceAll(/\n\s*/g, '\n')}</script>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
