import { readFile } from 'node:fs/promises'

const TYPES_ALONE = /\b(?:import|export)\s+type\s+(?:\{[^}]*\}|\w+)\s+from\s*'[^']+'/g
const IMPORT = /(?<![.\w])(?:from|import)\s*\(?\s*'([^']+)'/g

/** Matches a source of this project, but not one of a package or one that the build makes up. */
const OWN_SOURCE = /^(?!\0)(?!.*\/node_modules\/).*\.tsx?$/

/** Finds the module that an import's name means; null: there is none. */
export type FindModule = (name: string, importer: string) => Promise<string | null>

/** The sources that a page can reach from its entry, by file. */
export async function sourcesFrom(
  entry: string,
  find: FindModule,
): Promise<ReadonlyMap<string, string>> {
  const sources = new Map<string, string>()
  const add = async (file: string): Promise<void> => {
    if (sources.has(file)) return
    sources.set(file, '')
    const source = await readFile(file, 'utf8')
    sources.set(file, source)
    await Promise.all(
      namesIn(source).map(async (name) => {
        const found = (await find(name, file))?.replace(/\?.*$/, '')
        if (found && OWN_SOURCE.test(found.replaceAll('\\', '/'))) await add(found)
      }),
    )
  }
  await add(entry)
  return sources
}

/** The names that a module imports, statically or dynamically. */
function namesIn(source: string): string[] {
  return [...source.replaceAll(TYPES_ALONE, '').matchAll(IMPORT)].map(([, name]) => name as string)
}
