import { GAME_IDS } from '../../../games/registry.ts'
import { LANGUAGE_TAGS } from '../../../i18n/languages.ts'
import { BUILT_IN_PACK, createPackLoader } from '../../../packs/load-pack.ts'
import type { KeptBoothSettings } from '../../settings/kept-settings.ts'
import { fetchPackFile } from './fetch-pack-file.ts'

/**
 * Reads what the pack says of booths, each time that another pack is chosen, once this device is a booth. A pack that
 * cannot be read says nothing.
 */
export function followPack(settings: KeptBoothSettings): void {
  let followed: string | null = null
  async function follow(): Promise<void> {
    const id = settings.get().pack ?? BUILT_IN_PACK
    if (id === followed || !settings.isBooth()) return
    followed = id
    const packs = createPackLoader({ id, games: GAME_IDS, fetchFile: fetchPackFile })
    const loaded = await packs.load(LANGUAGE_TAGS)
    if (followed === id) settings.setPack(loaded.ok ? loaded.value.booth : null)
  }
  settings.watch(() => void follow())
  void follow()
}
