import { describe, expect, it } from 'vitest'
import { readPack } from '../../../../../scripts/packs/read-pack.ts'
import { carrierOf } from '../../../../../src/games/carriers.ts'
import type { Json, Length } from '../../../../../src/games/contract.ts'
import { GAMES, GAME_IDS } from '../../../../../src/games/registry.ts'
import type { GameId } from '../../../../../src/games/registry.ts'
import { openArrival } from '../../../../../src/handover/open-arrival.ts'
import { unpackHandOver } from '../../../../../src/handover/unpack-hand-over.ts'
import { addressOf, carryRound } from '../../../../../src/kiosk/page/hand-over/carry-round.ts'
import { openBoothGames } from '../../../../../src/kiosk/page/rounds/booth-games.ts'
import { withShortRounds } from '../../../../../src/kiosk/page/rounds/open-booth-pack.ts'
import { shortIdOf } from '../../../../../src/kiosk/page/rounds/offers.ts'
import type { HeldRound } from '../../../../../src/kiosk/page/visit/sessions-held.ts'
import { saveKey } from '../../../../../src/session/saves.ts'
import { openSession } from '../../../../../src/session/session.ts'
import { STOPPED } from '../../../../support/stopped-clock.ts'

const BASE = 'https://puzzles.example.org/torino/'

async function boothPack() {
  const games = openBoothGames()
  await games.load()
  return withShortRounds(readPack(), 'en', 5, games)
}

type BoothPack = Awaited<ReturnType<typeof boothPack>>

/** A round as a visit holds it, without a move. */
async function heldRound(pack: BoothPack, id: GameId, length: Length, variant: string) {
  const puzzle = pack.puzzles.find(({ game }) => game === id)
  if (!puzzle) throw new Error(id)
  const played = length === 'short' ? shortIdOf(puzzle.id) : puzzle.id
  const entry = pack.puzzles.find((each) => each.id === played)
  const game = await GAMES[id].loadGame()
  const round = entry && game.openRound(entry.file, { language: 'en', seed: 0 })
  const session = round?.ok ? openSession(game, round.value, STOPPED) : round
  if (!session?.ok) throw new Error(played)
  const of = { game: id, puzzle: puzzle.id, language: 'en', length }
  const held = { session: session.value, of, key: saveKey(pack.id, played + variant) }
  return { held: held as unknown as HeldRound, game, puzzle }
}

/** What a phone that has the pack, but no short rounds, makes of a link. */
async function arriveOnPhone(
  digits: string,
  { game, puzzle }: Awaited<ReturnType<typeof heldRound>>,
) {
  const arrival = unpackHandOver(digits)
  const carrier = carrierOf(game.id)
  if (!arrival.ok || !carrier) throw new Error('unreadable')
  const { variant, whose } = arrival.value
  const opened = game.openRound(puzzle.file, { language: 'en', seed: 0, variant })
  const save = openArrival(arrival.value, game, carrier, opened.ok ? opened.value : (null as Json))
  return { whose, variant, save: save.ok ? save.value : save.reason.code }
}

const VARIANTS: Readonly<Record<GameId, string>> = {
  'letter-sudoku': '',
  anagram: '@en',
  'city-quiz': '',
}

describe.each(GAME_IDS)('a round of %s', (id) => {
  it.each(['short', 'whole'] as const)('that is %s arrives as it is played', async (length) => {
    const pack = await boothPack()
    const round = await heldRound(pack, id, length, VARIANTS[id])
    const carried = await carryRound(round.held, { pack, base: BASE, isLoaded: false })
    if (!carried.ok) throw new Error(carried.reason.code)
    const { whose, save } = await arriveOnPhone(carried.value.digits, round)
    const { spec } = round.held.session.save()
    expect(typeof save === 'object' && round.game.isSameRound(save.spec, spec)).toBe(
      // Words that are carried lose the ids that the pack has for them.
      whose.kind !== 'loaded' || id !== 'anagram',
    )
    expect(typeof save === 'object' && save.left).toBe(
      round.game.left(round.held.session.spec, round.held.session.snapshot().state),
    )
    const expected = length === 'whole' || !carrierOf(id)?.round ? 'packed' : 'loaded'
    expect(whose.kind).toBe(expected)
  })
})

it('a grid that was made in the booth is carried for its own page on the phone', async () => {
  const pack = await boothPack()
  const round = await heldRound(pack, 'letter-sudoku', 'short', '')
  const key = saveKey(pack.id, `${shortIdOf(round.puzzle.id)}~hard-1z`)
  const carried = await carryRound({ ...round.held, key }, { pack, base: BASE, isLoaded: false })
  if (!carried.ok) throw new Error(carried.reason.code)
  const { whose, variant } = await arriveOnPhone(carried.value.digits, round)
  expect({ whose, variant }).toEqual({
    whose: { kind: 'made', pack: pack.id, puzzle: round.puzzle.id },
    variant: '~hard-1z',
  })
})

it.each([
  ['letter-sudoku', '', 'whole', 'loaded'],
  ['letter-sudoku', '', 'short', 'loaded'],
  ['anagram', '@en', 'whole', 'loaded'],
  // A phone without the pack has none of the questions, and they are too long to be carried.
  ['city-quiz', '', 'whole', 'booth.handOver.reason.onlyHere'],
  ['city-quiz', '', 'short', 'booth.handOver.reason.onlyHere'],
] as const)(
  'of a pack that was loaded from files, %s%s carries the %s round itself, where that is possible',
  async (id, variant, length, expected) => {
    const pack = await boothPack()
    const round = await heldRound({ ...pack, id: 'my-town' as typeof pack.id }, id, length, variant)
    const carried = await carryRound(round.held, {
      pack: { ...pack, id: 'my-town' as typeof pack.id },
      base: BASE,
      isLoaded: true,
    })
    if (!carried.ok) return expect(carried.reason.code).toBe(expected)
    // A page that does not know the pack would not open at an address that names it.
    expect(carried.value.address).toBe(`${BASE}#/at/`)
    const { whose, save } = await arriveOnPhone(carried.value.digits, round)
    expect(whose.kind).toBe(expected)
    expect(typeof save === 'object' && save.left).toBe(
      round.game.left(round.held.session.spec, round.held.session.snapshot().state),
    )
  },
)

it.each([
  ['letter-sudoku', '', 'loaded'],
  ['anagram', '@en', 'loaded'],
  ['city-quiz', '', 'booth.handOver.reason.onlyHere'],
] as const)(
  'a round of %s%s whose puzzle is gone from the pack meanwhile is carried itself, where that is possible',
  async (id, variant, expected) => {
    const pack = await boothPack()
    const round = await heldRound(pack, id, 'whole', variant)
    const place = { pack: { ...pack, puzzles: [] }, base: BASE, isLoaded: false }
    const carried = await carryRound(round.held, place)
    if (!carried.ok) return expect(carried.reason.code).toBe(expected)
    const { whose } = await arriveOnPhone(carried.value.digits, round)
    expect(whose.kind).toBe(expected)
  },
)

it('a link names the pack, unless it is the one that each phone has', () => {
  expect(addressOf('torino-2026', BASE)).toBe(`${BASE}#/at/`)
  expect(addressOf('my-town', BASE)).toBe(`${BASE}?pack=my-town#/at/`)
})

it('behind a long address, what can be done without is left out; behind one too long, nothing is carried', async () => {
  const pack = await boothPack()
  const { held } = await heldRound(pack, 'anagram', 'short', '@en')
  const carry = (folders: number) =>
    carryRound(held, { pack, base: `${BASE}${'folder/'.repeat(folders)}`, isLoaded: false })
  const [near, far, tooFar] = await Promise.all([carry(0), carry(8), carry(20)])
  expect(near?.ok && near.value.isPlain).toBe(false)
  expect(far?.ok && far.value.isPlain).toBe(true)
  expect(tooFar?.ok || tooFar?.reason.code).toBe('handOver.reason.tooLarge')
})
