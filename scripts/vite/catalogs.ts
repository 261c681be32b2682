import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import { MESSAGE_FOLDERS, messageFiles } from '../messages/message-folders.mjs'
import { pagesOf } from './page-builds.ts'
import { sourcesFrom } from './page-sources.ts'
import type { FindModule } from './page-sources.ts'
import type { Page } from './page.ts'

const ROOT = resolve(import.meta.dirname, '../..')

const ID = /^virtual:catalog\/([A-Za-z]+)(?:-(page|games))?$/

/** The module with a function for each language in `languages.ts` that fetches its messages. */
const LOADERS = 'virtual:catalog-loaders'

/**
 * Finds the keys in a source. They are literals only: in calls of `msg` and `err`, or the `code` of a refusal
 * that is built by hand.
 */
const KEY = /\b(?:msg|err)\(\s*'([A-Za-z0-9.]+)'|\bcode:\s*'([A-Za-z0-9.]+)'/g

export interface CatalogOptions {
  readonly pages: readonly Page[]
  /** Folders of messages, such as MESSAGE_FOLDERS. */
  readonly folders: readonly string[]
}

/** All messages of a language, from the files of all areas. */
export function readMessages(
  language: string,
  folders: readonly string[] = MESSAGE_FOLDERS,
): Record<string, string> {
  const areas = messageFiles(language, folders).map(
    (file) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>,
  )
  return Object.assign({}, ...areas)
}

/** The keys of messages that stand in a source. */
export function keysIn(source: string): string[] {
  return [...source.matchAll(KEY)].map(([, called, built]) => called ?? built ?? '')
}

/**
 * Serves messages parsed at build time, so no parser is shipped. `virtual:catalog/<language>` has all
 * messages, `…-page` those that the built page says by itself, `…-games` those that its games say
 * besides. What only other pages say is in neither of these two. `virtual:catalog-loaders` fetches
 * them, language by language.
 */
export function catalogs({ pages, folders }: CatalogOptions): Plugin {
  return {
    name: 'catalogs',
    resolveId: (id) => (ID.test(id) || id === LOADERS ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${LOADERS}`) return loaders()
      const [, language, part] = ID.exec(id.replace(/^\0/, '')) ?? []
      if (!language) return undefined
      for (const file of messageFiles(language, folders)) this.addWatchFile(file)
      const messages = readMessages(language, folders)
      if (!part) return compiled(messages, () => true)
      const find: FindModule = async (name, importer) =>
        (await this.resolve(name, importer))?.id ?? null
      const { own, all, files } = await keysOf(pagesOf(pages, this.environment), find)
      for (const file of files) this.addWatchFile(file)
      return compiled(messages, (key) => all.has(key) && own.has(key) === (part === 'page'))
    },
  }
}

function compiled(messages: Record<string, string>, isWanted: (key: string) => boolean): string {
  const entries = Object.entries(messages)
    .filter(([key]) => isWanted(key))
    .map(([key, text]) => [key, compileMessage(text)])
  return `export default ${JSON.stringify(Object.fromEntries(entries))}`
}

/**
 * The keys that pages say: `own` by themselves, `all` with their games. `files` are
 * the sources they stand in.
 */
async function keysOf(pages: readonly Page[], find: FindModule) {
  const own = new Set<string>()
  const all = new Set<string>()
  const files = new Set<string>()
  for (const { entry, laterWords } of pages)
    for (const [file, source] of await sourcesFrom(join(ROOT, entry), find)) {
      files.add(file)
      for (const key of keysIn(source)) {
        all.add(key)
        if (!laterWords.test(pathFromRoot(file))) own.add(key)
      }
    }
  return { own, all, files }
}

function pathFromRoot(file: string): string {
  return relative(ROOT, file).replaceAll('\\', '/')
}

function loaders(): string {
  const parts = (tag: string): string =>
    ['page', 'games']
      .map((part) => `${part}: () => import('virtual:catalog/${tag}-${part}')`)
      .join()
  return `export default {${LANGUAGE_TAGS.map((tag) => `${tag}: {${parts(tag)}}`).join()}}`
}
