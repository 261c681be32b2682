import { GAMES } from '../../../games/registry.ts'
import { loadCatalog } from '../../../i18n/catalogs.ts'
import { LANGUAGE_TAGS } from '../../../i18n/languages.ts'
import { BUILT_IN_PACK, packPath } from '../../../packs/load-pack.ts'
import type { FetchFile } from '../../../packs/load-pack.ts'

/** Where the code of the games' workers lies. */
const WORKERS = import.meta.glob<string>('../../../games/*/*/*-worker.ts', {
  eager: true,
  query: '?worker&url',
  import: 'default',
})

/**
 * Fetches what visitors will need, while nobody is there: games, their workers, languages, the pack. So a first visitor does not wait,
 * and what is fetched later by a device without a network has been kept. What does not arrive now is asked for again by
 * whoever needs it, and missed there.
 */
export async function loadAhead(fetchFile: FetchFile, pack: string | null): Promise<void> {
  const id = pack ?? BUILT_IN_PACK
  const games = Object.values(GAMES).flatMap((game) => [game.loadGame(), game.screen()])
  const words = LANGUAGE_TAGS.flatMap((tag) => [loadCatalog(tag), fetchFile(packPath(id, tag))])
  const stage = import('../../../stage/create-stage.ts')
  const reading = import('../aloud/start-reading.ts')
  const workers = Object.values(WORKERS).map((address) => fetch(address))
  await Promise.allSettled([
    stage,
    reading,
    ...games,
    ...workers,
    ...words,
    fetchFile(packPath(id)),
  ])
}
