import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { MESSAGE_FOLDERS } from '../../../scripts/messages/message-folders.mjs'
import { configOf } from '../../../vite.config.ts'
import { ALL_PAGES, STUDIO, WALL } from './pages.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

/** Lets the made-up pages be found at the root, where the files of pages are. */
function madeUpFiles(): Plugin {
  const names = [WALL.html, STUDIO.html]
  return {
    name: 'made-up-files',
    enforce: 'pre',
    resolveId: (id) => (names.includes(id) ? join(ROOT, id) : undefined),
    async load(id) {
      const name = names.find((each) => id === join(ROOT, each))
      return name ? readFile(join(import.meta.dirname, name), 'utf8') : undefined
    },
  }
}

const { environments: { node: _, ...pages } = {}, ...config } = configOf({
  pages: ALL_PAGES,
  messages: [...MESSAGE_FOLDERS, join(import.meta.dirname, 'messages')],
  plugins: [madeUpFiles()],
})

/** The project's pages with two made-up ones, without what runs in Node. */
export default { ...config, root: ROOT, environments: pages }
