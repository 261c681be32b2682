import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Removes from packs the white space that only people need. */
export function smallPacks(): Plugin {
  return {
    name: 'small-packs',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async writeBundle({ dir }) {
      const folder = join(dir ?? 'dist', 'packs')
      for (const name of await readdir(folder)) {
        const file = join(folder, name)
        await writeFile(file, JSON.stringify(JSON.parse(await readFile(file, 'utf8'))))
      }
    },
  }
}
