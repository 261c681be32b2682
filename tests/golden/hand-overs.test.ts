import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { carrierOf } from '../../src/games/carriers.ts'
import type { Json } from '../../src/games/contract.ts'
import { GAMES, GAME_IDS } from '../../src/games/registry.ts'
import type { GameId } from '../../src/games/registry.ts'
import { HAND_OVER_VERSION, KINDS } from '../../src/handover/hand-over.ts'
import type { Whose } from '../../src/handover/hand-over.ts'
import { openArrival } from '../../src/handover/open-arrival.ts'
import { unpackHandOver } from '../../src/handover/unpack-hand-over.ts'
import { replaySave } from '../../src/session/replay-save.ts'
import { examples } from '../contract/examples.ts'

interface Link {
  readonly name: string
  readonly game: GameId
  readonly whose: Whose
  readonly variant: string
  readonly hints: number
  readonly elapsed: number
  readonly isPlain: boolean
  readonly digits: string
  readonly state: Json
}

/**
 * Links as released versions wrote them, with what they stand for. Never edit one: they are printed on paper and
 * lie in people's messages. A new version adds a list.
 */
const LISTS = JSON.parse(
  readFileSync(resolve(import.meta.dirname, 'hand-overs.json'), 'utf8'),
) as Readonly<Record<string, readonly Link[]>>
const links = Object.entries(LISTS).flatMap(([name, list]) =>
  name.startsWith('version') ? list : [],
)

describe.each(links)('the link of $name', (link) => {
  it('opens where it was made', async () => {
    const game = await GAMES[link.game].loadGame()
    const carrier = carrierOf(link.game)
    const { variant: name } = link
    const wish = { language: 'en', seed: 0, variant: name }
    const round = game.openRound(examples[link.game].file, wish)
    const arrival = unpackHandOver(link.digits)
    if (!arrival.ok || !carrier || !round.ok) throw new Error(link.name)
    const { whose, variant, isPlain } = arrival.value
    expect({ whose, variant, isPlain }).toEqual({
      whose: link.whose,
      variant: link.variant,
      isPlain: link.isPlain,
    })
    const save = openArrival(arrival.value, game, carrier, round.value)
    if (!save.ok) throw new Error(save.reason.code)
    const replayed = replaySave(game, save.value)
    if (!replayed.ok) throw new Error(replayed.reason.code)
    const { history, hints, elapsed } = replayed.value.played
    expect(history.states.at(-1)).toEqual(link.state)
    expect({ hints, elapsed }).toEqual({ hints: link.hints, elapsed: link.elapsed })
  })
})

it('every version has links of every game and every kind', () => {
  for (let version = 1; version <= HAND_OVER_VERSION; version++) {
    const list = LISTS[`version${version}`] ?? []
    expect(new Set(list.map(({ game }) => game))).toEqual(new Set(GAME_IDS))
    expect(new Set(list.map(({ whose }) => whose.kind))).toEqual(new Set(KINDS))
    for (const { digits } of list) expect(digits[0]).toBe(String(version))
  }
})
