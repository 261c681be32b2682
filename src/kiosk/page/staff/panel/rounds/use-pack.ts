import { useLayoutEffect, useState } from 'preact/hooks'
import { GAME_IDS, gameOf } from '../../../../../games/registry.ts'
import { BUILT_IN_PACK, createPackLoader } from '../../../../../packs/load-pack.ts'
import type { Pack } from '../../../../../packs/pack.ts'
import type { AnyGame } from '../../../../../screen/game-entry.ts'
import { fetchPackFile } from '../../../rounds/fetch-pack-file.ts'

/** A pack with its games, which say what they offer. */
export interface OfferedPack {
  readonly pack: Pack
  readonly games: ReadonlyMap<string, AnyGame>
}

/** The pack of the booth; null until it has arrived, 'broken' where it cannot be read. */
export function usePack(id: string | null, language: string): OfferedPack | 'broken' | null {
  const [offered, setOffered] = useState<OfferedPack | 'broken' | null>(null)
  useLayoutEffect(() => {
    let isWanted = true
    void loadOffered(id ?? BUILT_IN_PACK, language).then(
      (loaded) => isWanted && setOffered(loaded),
      () => isWanted && setOffered('broken'),
    )
    return () => {
      isWanted = false
    }
  }, [id, language])
  return offered
}

async function loadOffered(id: string, language: string): Promise<OfferedPack | 'broken'> {
  const loader = createPackLoader({ id, games: GAME_IDS, fetchFile: fetchPackFile })
  const loaded = await loader.load([language])
  if (!loaded.ok) return 'broken'
  const ids = [...new Set(loaded.value.puzzles.map(({ game }) => game))]
  const games = await Promise.all(
    ids.map(async (id) => {
      const game = await gameOf(id)?.loadGame()
      return game ? [[id, game] as const] : []
    }),
  )
  return { pack: loaded.value, games: new Map(games.flat()) }
}
