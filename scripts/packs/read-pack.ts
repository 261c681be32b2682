import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { BUILT_IN_PACK, packPath } from '../../src/packs/load-pack.ts'
import { PACK_MIGRATIONS } from '../../src/packs/migrations/pack-migrations.ts'
import type { Pack } from '../../src/packs/pack.ts'
import { parsePack } from '../../src/packs/parse-pack.ts'
import type { PackText } from '../../src/packs/parse-pack.ts'

const PUBLIC = resolve(import.meta.dirname, '../../public')

/** The files of a pack in `public/packs`, with all its languages. */
export function readPackText(id = BUILT_IN_PACK): PackText {
  const structure = read(packPath(id))
  const { languages } = JSON.parse(structure) as { languages: readonly string[] }
  const texts = languages.map((language) => [language, read(packPath(id, language))] as const)
  return { structure, texts: Object.fromEntries(texts) }
}

/**
 * Reads a pack in `public/packs`. Throws where it has a fault. Whether its games exist is not checked here
 * but by a test, because the registry of games would bring every screen into the configuration of the build.
 */
export function readPack(id = BUILT_IN_PACK): Pack {
  const text = readPackText(id)
  const { puzzles } = JSON.parse(text.structure) as { puzzles: readonly { game: string }[] }
  const pack = parsePack(text, {
    games: puzzles.map(({ game }) => game),
    migrations: PACK_MIGRATIONS,
  })
  if (!pack.ok) throw new Error(`The pack ${id} has faults: ${JSON.stringify(pack.reason)}`)
  return pack.value
}

function read(path: string): string {
  return readFileSync(resolve(PUBLIC, path), 'utf8')
}
