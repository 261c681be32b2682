import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

const PREFIX = 'virtual:catalog/'
const FOLDER = resolve(import.meta.dirname, '../../src/i18n/messages')

/** All messages of a language, from its folder of one JSON file an area. */
export function readMessages(language: string): Record<string, string> {
  const folder = join(FOLDER, language)
  const areas = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const entries = areas.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  return Object.assign({}, ...(entries as Record<string, string>[]))
}

/** Serves `virtual:catalog/<language>`: messages parsed at build time, so no parser is shipped. */
export function catalogs(): Plugin {
  return {
    name: 'catalogs',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined
      const language = id.slice(PREFIX.length + 1)
      const folder = join(FOLDER, language)
      for (const name of readdirSync(folder)) this.addWatchFile(join(folder, name))
      const compiled = Object.entries(readMessages(language)).map(([key, text]) => [
        key,
        compileMessage(text),
      ])
      return `export default ${JSON.stringify(Object.fromEntries(compiled))}`
    },
  }
}
