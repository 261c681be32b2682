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

/** A game of the pack, as it is shown. */
export interface PuzzleShown {
  readonly id: string
  readonly title: string
  readonly deck: string
  /** How long its shortest round takes. */
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
  /** One puzzle of each game. */
  readonly puzzles: readonly PuzzleShown[]
  /** The drawing of an emblem as large pictures have it, with rays around it. */
  drawEmblem(name: string): string
}

const LARGE = { detail: 2, ground: 'dark', rays: true } as const

/** Loads all that the invitation says in one language; it rejects where something of it does not arrive. */
export async function loadTold(language: Language, packs: PackLoader): Promise<Told> {
  const [catalog, loaded, { emblemSvg, hasEmblem }] = await Promise.all([
    loadPageCatalog(language),
    packs.load([language]),
    import('../../../../art/emblem.ts'),
  ])
  if (!loaded.ok) throw new Error('The pack has not arrived')
  const pack = loaded.value
  const { say } = createTranslator(language, catalog)
  const puzzles = await Promise.all(
    firstOfEachGame(pack).map((entry) => showPuzzle(entry, { language, say, hasEmblem })),
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

function firstOfEachGame({ puzzles }: Pack): readonly PuzzleEntry[] {
  return puzzles.filter(
    ({ game }, index) => puzzles.findIndex((other) => other.game === game) === index,
  )
}

interface PuzzleWish {
  readonly language: Language
  readonly say: Translator['say']
  hasEmblem(name: string): boolean
}

async function showPuzzle(entry: PuzzleEntry, wish: PuzzleWish): Promise<PuzzleShown | null> {
  const game = gameOf(entry.game)
  if (!game) return null
  const rules = await game.loadGame()
  return {
    id: entry.id,
    title: wish.say(entry.title),
    deck: wish.say(entry.deck),
    seconds: rules.lengths[0]?.seconds ?? entry.minutes * 60,
    scene: sceneOf(rules, entry.file, wish),
    Picture: game.Picture,
  }
}
