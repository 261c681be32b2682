import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts'

const ID = /^virtual:catalog\/([A-Za-z]+)(?:-(page|games))?$/
const SOURCE = resolve(import.meta.dirname, '../../src')
const FOLDER = join(SOURCE, 'i18n/messages')

/** Keys stand in the code as literals only: of these calls, or in a refusal that is built by hand. */
const KEY = /\b(?:msg|err)\(\s*'([A-Za-z0-9.]+)'|\bcode:\s*'([A-Za-z0-9.]+)'/g

/** What is only there once a game was opened, or never in a browser. */
const LATER = /^(?:games\/[^/]+\/(?:core|maker|view)|share|cli)\//

/** What fetches each language that `languages.ts` lists. */
const LOADERS = 'virtual:catalog-loaders'

/** All messages of a language, from its folder of one JSON file an area. */
export function readMessages(language: string): Record<string, string> {
  const folder = join(FOLDER, language)
  const areas = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const entries = areas.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  return Object.assign({}, ...(entries as Record<string, string>[]))
}

/** The keys that stand in a source. */
export function keysIn(source: string): string[] {
  return [...source.matchAll(KEY)].map(([, called, built]) => called ?? built ?? '')
}

/** The keys that may be said before any game was opened. */
function pageKeys(): Set<string> {
  return new Set(pageSources().flatMap((file) => keysIn(readFileSync(file, 'utf8'))))
}

function pageSources(): string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !LATER.test(name))
    .map((name) => join(SOURCE, name))
}

/**
 * Serves messages parsed at build time, so no parser is shipped: `virtual:catalog/<language>` has all of
 * them, `…-page` and `…-games` what the page says by itself and what the games say besides.
 * `virtual:catalog-loaders` fetches them, language by language.
 */
export function catalogs(): Plugin {
  return {
    name: 'catalogs',
    resolveId: (id) => (ID.test(id) || id === LOADERS ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${LOADERS}`) return loaders()
      const [, language, part] = ID.exec(id.replace(/^\0/, '')) ?? []
      if (!language) return undefined
      for (const file of catalogFiles(language)) this.addWatchFile(file)
      const onPage = part ? pageKeys() : null
      if (onPage) for (const file of pageSources()) this.addWatchFile(file)
      const compiled = Object.entries(readMessages(language))
        .filter(([key]) => !onPage || onPage.has(key) === (part === 'page'))
        .map(([key, text]) => [key, compileMessage(text)])
      return `export default ${JSON.stringify(Object.fromEntries(compiled))}`
    },
  }
}

function loaders(): string {
  const parts = (tag: string): string =>
    ['page', 'games']
      .map((part) => `${part}: () => import('virtual:catalog/${tag}-${part}')`)
      .join()
  return `export default {${LANGUAGE_TAGS.map((tag) => `${tag}: {${parts(tag)}}`).join()}}`
}

function catalogFiles(language: string): string[] {
  return readdirSync(join(FOLDER, language)).map((name) => join(FOLDER, language, name))
}
