import { useMemo, useRef } from 'preact/hooks'
import { directionOf } from '../../../../kit/direction.ts'
import type { Rect } from '../../../../kit/rect.ts'
import { useLook } from '../../../../screen/use-visit.ts'
import type { PageSize, Slots } from '../../../../screen/when/use-slots.ts'
import { resolvePalette } from '../../../../theme/resolve-palette.ts'
import type { RoundSpec, Word } from '../../core/round-spec.ts'
import { currentWord } from '../../core/state.ts'
import type { State, WordState } from '../../core/state.ts'
import { fitTiles, leastHeights, slotsHeight, trayHeight } from '../tiles/fit-tiles.ts'
import type { TileRoom } from '../tiles/fit-tiles.ts'
import { layoutTiles } from './shuffle-layout.ts'
import type { ShuffleModel, TileFace, TileLook } from './shuffle-model.ts'
import { positionOf, targetSlot } from '../play/shuffle-ui.ts'
import type { ShuffleUi } from '../play/shuffle-ui.ts'
import type { ShuffleActions } from '../play/shuffle-controller.ts'

interface ModelInput {
  readonly spec: RoundSpec
  readonly state: State
  readonly ui: ShuffleUi
  readonly slots: Slots | null
  readonly page: PageSize | null
  readonly actions: ShuffleActions
}

interface Heights {
  readonly slots: number
  readonly leastSlots: number
  readonly skyline: number
  readonly tray: number
  readonly leastTray: number
}

const UNMEASURED: Heights = { slots: 0, leastSlots: 0, skyline: 0, tray: 0, leastTray: 0 }

export interface ShuffleView {
  /** null while the screen has not been measured. */
  readonly model: ShuffleModel | null
  /** CSS pixels that the page reserves for answer and tray. */
  readonly heights: Heights
  /** CSS pixels that tray, message and tools took while the word was played; 0 in a window of another size. */
  readonly hand: number
}

/** Limits, in rem, of the height that is kept free for the town above the tray. */
const SKYLINE = { least: 0.75, most: 3 }
/**
 * The town above the tray has the dusk behind it where it stands beside the answer and is
 * higher than this, in rem.
 */
const DUSK = 8

/** Makes the model that is drawn from the state and the measured screen. */
export function useShuffleModel({
  spec,
  state,
  ui,
  slots,
  page,
  actions,
}: ModelInput): ShuffleView {
  const { look, strong } = useLook()
  const palette = useMemo(() => resolvePalette(look, strong), [look, strong])
  const { word, inPlay } = currentWord(spec, state)
  const done = inPlay.outcome !== 'open'

  const played = useRef<{ word: Word; size: number; hand: number; page: PageSize } | null>(null)

  const placed = useMemo(() => {
    const answer = slots?.['slots']
    if (!answer || !page) return null
    const { rem } = page
    const tray = slots['tray'] ?? null
    const skyline = leastSkyline(page, visible(slots['sky']) !== null)
    const spare = (slots['skyline']?.height ?? 0) - skyline
    const room = roomOf(word, answer, tray, spare, rem)
    const kept = done && played.current?.word === word ? { most: played.current.size } : {}
    const fit = fitTiles({ ...room, ...kept })
    const hand = (tray?.height ?? 0) + (slots['foot']?.height ?? 0)
    if (tray) played.current = { word, size: fit.size, hand, page }
    const least = leastHeights(room)
    return {
      layout: layoutTiles(fit, answer, tray, directionOf(word.tiles.join(''))),
      dusk: isBeside(answer, slots['skyline']) && (slots['skyline']?.height ?? 0) > DUSK * rem,
      heights: {
        slots: Math.ceil(slotsHeight(fit)),
        leastSlots: least.slots,
        skyline,
        tray: Math.ceil(trayHeight(fit)),
        leastTray: least.tray,
      },
    }
  }, [slots, page, word, done])

  const tiles = useMemo(() => looksOf(word, inPlay, ui.held), [word, inPlay, ui.held])
  const target = done ? null : targetSlot(ui, inPlay)
  const isChosen = ui.chosen !== null
  const solved = state.words.filter(({ outcome }) => outcome === 'solved').length

  const model = useMemo((): ShuffleModel | null => {
    if (!placed || !slots) return null
    return {
      palette,
      word: `${spec.language} ${word.id}`,
      layout: placed.layout,
      tiles,
      target: target === null ? null : { slot: target, chosen: isChosen },
      done,
      shakes: ui.shakes,
      skyline: visible(slots['skyline']),
      sky: visible(slots['sky']),
      dusk: placed.dusk,
      lit: solved / spec.words.length,
      onTouch(at) {
        actions.follow('pointer')
        actions.touch(at)
      },
      onPickUp: actions.pickUp,
      onTapAfterAll: actions.tapAfterAll,
      onDrop(tile, to) {
        actions.follow('pointer')
        actions.drop(tile, to)
      },
    }
  }, [
    placed,
    slots,
    palette,
    spec,
    word,
    tiles,
    target,
    isChosen,
    done,
    ui.shakes,
    solved,
    actions,
  ])

  const last = played.current
  const hand = last?.word === word && last.page === page ? last.hand : 0
  return { model, heights: placed?.heights ?? UNMEASURED, hand }
}

/**
 * CSS pixels to keep free for the town above the tray. They are few on small phones, where the tiles need the
 * room, and where the sky shows a town as well.
 */
function leastSkyline({ height, rem }: PageSize, hasSky: boolean): number {
  const wanted = hasSky ? 0 : (height - 28 * rem) * 0.09
  return Math.min(SKYLINE.most * rem, Math.max(SKYLINE.least * rem, wanted))
}

/** Answer, tray and town share one height in a column; side by side, the answer has its own. */
function roomOf(word: Word, answer: Rect, tray: Rect | null, spare: number, rem: number): TileRoom {
  const trayRoom = Math.max(0, (tray?.height ?? 0) + spare)
  return {
    groups: word.groups,
    slotsWidth: answer.width,
    trayWidth: tray?.width ?? answer.width,
    height: isBeside(answer, tray)
      ? { slots: answer.height, tray: trayRoom }
      : { shared: answer.height + trayRoom },
    hasTray: tray !== null,
    rem,
  }
}

function isBeside(answer: Rect, other: Rect | null | undefined): boolean {
  return other ? other.x >= answer.x + answer.width : false
}

function visible(rect: Rect | undefined): Rect | null {
  return rect && rect.height > 0 && rect.width > 0 ? rect : null
}

function looksOf(word: Word, inPlay: WordState, held: number | null): TileLook[] {
  return word.tiles.map((letter, tile) => {
    const at = positionOf(inPlay, tile)
    return { letter, at, face: tile === held ? 'held' : faceOf(inPlay, at) }
  })
}

function faceOf(inPlay: WordState, at: TileLook['at']): TileFace {
  if (inPlay.outcome === 'solved') return 'solved'
  if (inPlay.outcome === 'givenUp') return 'shown'
  return at.in === 'slot' && inPlay.locked[at.index] ? 'revealed' : 'loose'
}
