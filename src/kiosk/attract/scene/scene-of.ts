import type { Game, GridGroup, Group, Item, PuzzleFile } from '../../../games/contract.ts'
import { graphemesOf } from '../../../kit/graphemes.ts'
import { createRng, shuffled } from '../../../kit/rng.ts'
import { findSpelling } from './find-spelling.ts'
import type { Scene } from './scene.ts'
import { textsIn } from './texts-in.ts'

type AnyGame = Game<unknown, unknown, unknown>

export interface SceneWish {
  readonly language: string
  /** Whether there is an emblem of this name. */
  hasEmblem(name: string): boolean
}

const SEED = 1

/** The share of a word's letters that is laid: whoever plays finds the rest. */
const LAID = 2 / 3

/**
 * What the invitation shows of a puzzle. It is read from what every game describes and from the texts of the puzzle,
 * so it knows no game: a board that is given and a shorter round of it, tiles and a text that they spell, names of
 * emblems.
 */
export function sceneOf(game: AnyGame, file: PuzzleFile, wish: SceneWish): Scene {
  const rounds = (['whole', 'short'] as const).map((length) =>
    groupsOf(game, file, { language: wish.language, seed: SEED, length }),
  )
  const [whole = [], short = []] = rounds
  return (
    boardOf(whole, short) ??
    lettersOf(short, file) ??
    lettersOf(whole, file) ??
    emblemsOf(file, wish.hasEmblem) ?? { kind: 'picture' }
  )
}

function groupsOf(
  game: AnyGame,
  file: PuzzleFile,
  wish: Parameters<AnyGame['openRound']>[1],
): readonly Group[] {
  const round = game.openRound(file, wish)
  const spec = round.ok ? game.parseSpec(round.value) : round
  return spec.ok ? game.describe(spec.value, game.start(spec.value)).groups : []
}

/** A short round of a board is the same one with more of it filled in: those are the cells to fill. */
function boardOf(whole: readonly Group[], short: readonly Group[]): Scene | null {
  const [given, filled] = [whole, short].map((groups) => groups.find(isBoard)?.rows ?? [])
  if (!given?.length) return null
  const rows = given.map((row, y) =>
    row.map((item, x) => {
      const fixed = (item.face ?? '') !== ''
      return { face: item.face || (filled?.[y]?.[x]?.face ?? ''), fixed }
    }),
  )
  const open = rows.flatMap((row, y) =>
    row.flatMap(({ face, fixed }, x) => (face && !fixed ? [[y, x] as const] : [])),
  )
  return { kind: 'board', rows, order: shuffled(open, createRng(SEED)) }
}

const isBoard = (group: Group): group is GridGroup => group.kind === 'grid'

/** A list of which every item shows one letter is a tray of tiles, if a text of the puzzle can be laid with it. */
function lettersOf(groups: readonly Group[], file: PuzzleFile): Scene | null {
  for (const group of groups) {
    if (group.kind !== 'list') continue
    const tiles = group.items.map(letterOn).filter((letter) => letter !== null)
    if (tiles.length < 2 || tiles.length < group.items.length) continue
    const spelling = findSpelling(file.texts, tiles)
    if (!spelling) continue
    const order = spelling.order.slice(0, Math.ceil(tiles.length * LAID))
    return { kind: 'letters', tiles, words: spelling.words, order }
  }
  return null
}

/** What stands on an item, or the letter that its name speaks of. */
function letterOn({ face, name }: Item): string | null {
  const said = 'params' in name ? Object.values(name.params ?? {}) : []
  const letters = [face, ...said].filter((each) => typeof each === 'string' && isLetter(each))
  return (letters[0] as string | undefined) ?? null
}

const isLetter = (text: string): boolean => /^\p{L}/u.test(text) && graphemesOf(text).length === 1

function emblemsOf({ spec }: PuzzleFile, hasEmblem: SceneWish['hasEmblem']): Scene | null {
  const emblems = [...new Set(textsIn(spec).filter(hasEmblem))]
  return emblems.length > 2 ? { kind: 'emblems', emblems } : null
}
