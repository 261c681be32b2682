import type { Fault } from '../kit/fault.ts'
import { err, ok } from '../kit/result.ts'
import type { Reason, Result } from '../kit/result.ts'
import type { PackMigration } from './migrate-pack.ts'
import { rankPackLanguages } from './pack-language.ts'
import type { Pack } from './pack.ts'
import { PACK_FORMAT } from './pack-schema.ts'
import { parsePack, parsePackId } from './parse-pack.ts'
import { formatOf, isGroup, readJson } from './read-file.ts'

/** The pack that comes with the game. */
export const BUILT_IN_PACK = 'torino-2026'

export interface PackLoader {
  /**
   * Loads the pack with its texts in the first language that arrives: one of the wanted languages that it
   * has, else English, else any. What was fetched before is not fetched again, and its languages stay in the
   * pack. Faults: `pack.reason.unknown` when there is no such file, or the host sends a page in its place;
   * `.unreachable` when the network fails (see also `lacksMigrations`); and those of `parsePack`.
   */
  load(wanted: readonly string[]): Promise<Result<Pack, readonly Fault[]>>
}

/** @param path from the page's own folder */
export type FetchFile = (path: string) => Promise<Response>

interface LoaderOptions {
  readonly id: string
  /** The games that there are. */
  readonly games: readonly string[]
  readonly fetchFile?: FetchFile
  loadMigrations?(): Promise<readonly PackMigration[]>
}

/** Where a fault is that the code for older formats did not arrive. */
const OLDER_FORMAT = 'format'

/**
 * Whether a pack is of an older format, and the code that reads it did not arrive. Browsers ask for a piece of
 * code once per page, so the page has to be loaded again.
 */
export function lacksMigrations(faults: readonly Fault[]): boolean {
  return faults.some(
    ({ where, reason }) => where === OLDER_FORMAT && reason.code === 'pack.reason.unreachable',
  )
}

/** Where a pack's files lie, beside the page: a pack never comes from another host. */
export function packPath(id: string, language?: string): string {
  return language === undefined ? `packs/${id}.json` : `packs/${id}.${language}.json`
}

export function createPackLoader({
  id,
  games,
  fetchFile = (path) => fetch(path),
  loadMigrations = async () => (await import('./migrations/pack-migrations.ts')).PACK_MIGRATIONS,
}: LoaderOptions): PackLoader {
  let structure: string | null = null
  const texts: Record<string, string> = {}

  async function fetchText(path: string): Promise<Result<string>> {
    try {
      const response = await fetchFile(path)
      if (response.status === 404) return err('pack.reason.unknown', { pack: id })
      if (!response.ok) return err('pack.reason.unreachable', { pack: id })
      const text = await response.text()
      // Some hosts answer every address with their start page.
      if (text.trimStart().startsWith('<')) return err('pack.reason.unknown', { pack: id })
      return ok(text)
    } catch {
      return err('pack.reason.unreachable', { pack: id })
    }
  }

  /** Fetches the texts in the first language that arrives, and keeps them. */
  async function fetchTexts(
    languages: readonly string[],
    fetchIn: (language: string) => Promise<Result<string>>,
  ): Promise<Result<null>> {
    let refused: Result<null> = ok(null)
    for (const language of languages) {
      if (texts[language] !== undefined) return ok(null)
      const said = await fetchIn(language)
      if (said.ok) {
        texts[language] = said.value
        return ok(null)
      }
      // The first language is what the reader wanted, so its reason is the one to tell.
      if (refused.ok) refused = said
    }
    return refused
  }

  /** The steps from an older format; only a pack that says one fetches them. */
  async function migrationsFor(file: string): Promise<Result<readonly PackMigration[]>> {
    const json = readJson(file)
    const format = json.ok ? formatOf(json.value) : PACK_FORMAT
    if (format < 1 || format >= PACK_FORMAT) return ok([])
    try {
      return ok(await loadMigrations())
    } catch {
      return err('pack.reason.unreachable', { pack: id })
    }
  }

  return {
    async load(wanted) {
      const packId = parsePackId(id)
      if (!packId.ok) return asFault(packId.reason)
      // The built-in pack is known to have the languages of the game, so both files are fetched at once.
      const guess = id === BUILT_IN_PACK ? wanted[0] : undefined
      const early = guess && !texts[guess] ? fetchText(packPath(id, guess)) : null
      const fetched = structure === null ? await fetchText(packPath(id)) : ok(structure)
      if (!fetched.ok) return asFault(fetched.reason)
      structure = fetched.value
      const said = await fetchTexts(languagesOf(structure, wanted), (language) =>
        language === guess && early ? early : fetchText(packPath(id, language)),
      )
      if (!said.ok) return asFault(said.reason)
      const migrations = await migrationsFor(structure)
      if (!migrations.ok) return asFault(migrations.reason, OLDER_FORMAT)
      return parsePack({ structure, texts }, { games, migrations: migrations.value })
    },
  }
}

function asFault(reason: Reason, where = ''): Result<never, readonly Fault[]> {
  return { ok: false, reason: [{ where, reason }] }
}

/** The languages whose texts may be fetched, best first; none where the file has its texts itself. */
function languagesOf(structure: string, wanted: readonly string[]): readonly string[] {
  const json = readJson(structure)
  if (!json.ok || formatOf(json.value) < 2 || !isGroup(json.value)) return []
  const { languages } = json.value
  const tags = Array.isArray(languages) ? languages.filter((tag) => typeof tag === 'string') : []
  return rankPackLanguages(tags, wanted)
}
