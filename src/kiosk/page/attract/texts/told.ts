import type { ComponentType } from 'preact'
import { gameOf } from '../../../../games/registry.ts'
import { loadPageCatalog } from '../../../../i18n/catalogs.ts'
import type { Language } from '../../../../i18n/languages.ts'
import { createTranslator } from '../../../../i18n/translator.ts'
import type { Translator } from '../../../../i18n/translator.ts'
import type { PackLoader } from '../../../../packs/load-pack.ts'
import type { Pack, PuzzleEntry } from '../../../../packs/pack.ts'
import type { EntryPictureProps } from '../../../../screen/game-entry.ts'
import { sceneOf } from '../../../attract/scene/scene-of.ts'
import type { Scene } from '../../../attract/scene/scene.ts'
import { openBoothGames } from '../../rounds/booth-games.ts'
import { offersOf, roundIn, shownOffers } from '../../rounds/offers.ts'
import type { Offer } from '../../rounds/offers.ts'
import { withShortRounds } from '../../rounds/open-booth-pack.ts'

/** A game of the pack, as it is shown. */
export interface PuzzleShown {
  readonly id: string
  readonly title: string
  readonly deck: string
  /** How long the shortest round takes that is offered of it. */
  readonly seconds: number
  readonly scene: Scene
  readonly Picture: ComponentType<EntryPictureProps>
}

/** The invitation in one language. */
export interface Told {
  readonly language: Language
  readonly say: Translator['say']
  readonly title: string
  readonly edition: string
  readonly deck: string
  /** One puzzle of each game of which a round is offered. */
  readonly puzzles: readonly PuzzleShown[]
  /** The drawing of an emblem as large pictures have it, with rays around it. */
  drawEmblem(name: string): string
}

const LARGE = { detail: 2, ground: 'dark', rays: true } as const

/** Rounds are opened here only to see which of them there are. */
const SEED = 1

/**
 * Loads all that the invitation says in one language; it rejects where something of it does not arrive.
 * @param hidden the ids of the rounds that staff do not offer
 */
export async function loadTold(
  language: Language,
  packs: PackLoader,
  hidden: readonly string[],
): Promise<Told> {
  const games = openBoothGames()
  const [catalog, loaded, { emblemSvg, hasEmblem }] = await Promise.all([
    loadPageCatalog(language),
    packs.load([language]),
    import('../../../../art/emblem.ts'),
    games.load(),
  ])
  if (!loaded.ok) throw new Error('The pack has not arrived')
  const pack = loaded.value
  const { say } = createTranslator(language, catalog)
  const all = offersOf(
    withShortRounds(pack, language, SEED, games),
    (game) => games.get(game)?.lengths ?? [],
  )
  const puzzles = await Promise.all(
    firstOfEachGame(pack, shownOffers(all, hidden)).map((offered) =>
      showPuzzle(offered, { language, say, hasEmblem }),
    ),
  )
  return {
    language,
    say,
    title: say(pack.title),
    edition: say(pack.edition),
    deck: say(pack.deck),
    puzzles: puzzles.filter((puzzle) => puzzle !== null),
    drawEmblem: (name) => emblemSvg(name, LARGE),
  }
}

/** A puzzle of which a round is offered. */
interface PuzzleOffered {
  readonly entry: PuzzleEntry
  /** How long the shortest of its rounds takes. */
  readonly seconds: number
}

/** @param offers the shortest first */
function firstOfEachGame({ puzzles }: Pack, offers: readonly Offer[]): readonly PuzzleOffered[] {
  const offered = puzzles.flatMap((entry) => {
    const shortest = offers.find((offer) => roundIn(offer.entry.id).puzzle === entry.id)
    return shortest ? [{ entry, seconds: shortest.seconds }] : []
  })
  return offered.filter(
    ({ entry }, index) => offered.findIndex((other) => other.entry.game === entry.game) === index,
  )
}

interface PuzzleWish {
  readonly language: Language
  readonly say: Translator['say']
  hasEmblem(name: string): boolean
}

async function showPuzzle(
  { entry, seconds }: PuzzleOffered,
  wish: PuzzleWish,
): Promise<PuzzleShown | null> {
  const game = gameOf(entry.game)
  if (!game) return null
  const rules = await game.loadGame()
  return {
    id: entry.id,
    title: wish.say(entry.title),
    deck: wish.say(entry.deck),
    seconds,
    scene: sceneOf(rules, entry.file, wish),
    Picture: game.Picture,
  }
}
