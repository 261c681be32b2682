import { GAMES, GAME_IDS } from '../../../games/registry.ts'
import type { AnyGame } from '../../../screen/game-entry.ts'

/**
 * The rules of all games: a booth asks them what lengths they offer and how long their players think. They are there
 * once the pack is, so whoever shows a screen need not wait for them.
 */
export interface BoothGames {
  load(): Promise<void>
  get(id: string): AnyGame | undefined
}

export function openBoothGames(): BoothGames {
  let known: ReadonlyMap<string, AnyGame> = new Map()
  return {
    async load() {
      known = new Map(
        await Promise.all(GAME_IDS.map(async (id) => [id, await GAMES[id].loadGame()] as const)),
      )
    },
    get: (id) => known.get(id),
  }
}
