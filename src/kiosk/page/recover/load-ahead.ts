import { GAMES } from '../../../games/registry.ts'
import { loadCatalog } from '../../../i18n/catalogs.ts'
import { LANGUAGE_TAGS } from '../../../i18n/languages.ts'
import { BUILT_IN_PACK, packPath } from '../../../packs/load-pack.ts'
import type { FetchFile } from '../../../packs/load-pack.ts'

/**
 * Fetches what visitors will need, while nobody is there: games, languages, the pack. So a first visitor does not wait,
 * and what is fetched later by a device without a network has been kept. What does not arrive now is asked for again by
 * whoever needs it, and missed there.
 */
export async function loadAhead(fetchFile: FetchFile, pack: string | null): Promise<void> {
  const id = pack ?? BUILT_IN_PACK
  const games = Object.values(GAMES).flatMap((game) => [game.loadGame(), game.screen()])
  const words = LANGUAGE_TAGS.flatMap((tag) => [loadCatalog(tag), fetchFile(packPath(id, tag))])
  const stage = import('../../../stage/create-stage.ts')
  const reading = import('../aloud/start-reading.ts')
  await Promise.allSettled([stage, reading, ...games, ...words, fetchFile(packPath(id))])
}
