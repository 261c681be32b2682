import { GAME_IDS } from '../../../../games/registry.ts'
import { DEFAULT_LANGUAGE } from '../../../../i18n/languages.ts'
import type { Language } from '../../../../i18n/languages.ts'
import { BUILT_IN_PACK, createPackLoader } from '../../../../packs/load-pack.ts'
import { createWatched } from '../../../../visit/watched.ts'
import type { Watched } from '../../../../visit/watched.ts'
import type { BoothSettings } from '../../../settings/booth-settings.ts'
import type { KeptBoothSettings } from '../../../settings/kept-settings.ts'
import { fetchPackFile } from '../../rounds/fetch-pack-file.ts'
import { loadTold } from './told.ts'
import type { Told } from './told.ts'

/** What the invitation says, in the languages that have arrived so far. */
export interface Texts extends Watched<ReadonlyMap<Language, Told>> {
  /** Begins to load a language, unless it is there or under way. One that did not arrive can be asked for again. */
  ask(language: Language): void
}

/**
 * They outlive visits, so that the booth invites with words at once when a visitor has gone. Where the chosen pack
 * cannot be read, the booth invites with the built-in one. They tell of no round that staff have hidden.
 */
export function createTexts(settings: KeptBoothSettings): Texts {
  const told = createWatched<ReadonlyMap<Language, Told>>(new Map())
  const underWay = new Set<Language>()
  let loaders = loadersOf(settings.get())

  settings.watch(() => {
    const next = loadersOf(settings.get())
    if (next.of === loaders.of) return
    loaders = next
    underWay.clear()
    told.set(new Map())
  })

  async function load(language: Language): Promise<void> {
    const asked = loaders
    underWay.add(language)
    const arrived = await asked.load(language)
    if (asked !== loaders) return
    underWay.delete(language)
    if (arrived) told.set(new Map(told.get()).set(language, arrived))
    // Better words in another language than none.
    else if (told.get().size === 0 && language !== DEFAULT_LANGUAGE) ask(DEFAULT_LANGUAGE)
  }

  function ask(language: Language): void {
    if (!told.get().has(language) && !underWay.has(language)) void load(language)
  }

  return { get: told.get, watch: told.watch, ask }
}

interface Loaders {
  /** The pack and the rounds that are not offered, in one text. */
  readonly of: string
  /** Null where nothing arrived. */
  load(language: Language): Promise<Told | null>
}

function loadersOf({ pack: chosen, hidden }: BoothSettings): Loaders {
  const id = chosen ?? BUILT_IN_PACK
  const loaders = [...new Set([id, BUILT_IN_PACK])].map((pack) =>
    createPackLoader({ id: pack, games: GAME_IDS, fetchFile: fetchPackFile }),
  )
  return {
    of: JSON.stringify([id, hidden]),
    async load(language) {
      for (const packs of loaders) {
        const told = await loadTold(language, packs, hidden).catch(() => null)
        if (told) return told
      }
      return null
    },
  }
}
