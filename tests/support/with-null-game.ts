import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const ROOT = resolve(import.meta.dirname, '../..').replaceAll('\\', '/')
const REGISTRY = `${ROOT}/src/games/registry.ts`
const ENTRY = `${ROOT}/tests/support/null-game/entry.ts`

/** The registry with the line of one more game, which imports as such a line does. */
export function withLine(registry: string): string {
  const start = 'export const GAMES = {\n'
  if (!registry.includes(start)) throw new Error('The registry has no list of games')
  const added = registry.replace(start, `${start}  'null-game': nullEntry,\n`)
  return `import { nullEntry } from '${ENTRY}'\n${added}`
}

/** A build in which the null game is there: its folder, and its line in the registry, are all that is added. */
export function withNullGame(): Plugin {
  let added = false
  return {
    name: 'with-null-game',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      if (id !== REGISTRY) return undefined
      added = true
      return withLine(code)
    },
    buildEnd(error) {
      if (!error && !added) throw new Error('The build has no registry of games')
    },
  }
}
