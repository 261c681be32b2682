import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import type { Band } from '../../core/rating/band.ts'

export const BAND_NAMES: Readonly<Record<Band, Text>> = {
  easy: msg('grid.band.easy'),
  medium: msg('grid.band.medium'),
  hard: msg('grid.band.hard'),
  expert: msg('grid.band.expert'),
}

/** What a band asks of a player. */
export const BAND_DECKS: Readonly<Record<Band, Text>> = {
  easy: msg('grid.band.easyDeck'),
  medium: msg('grid.band.mediumDeck'),
  hard: msg('grid.band.hardDeck'),
  expert: msg('grid.band.expertDeck'),
}

/** A harder step that a grid of a band often wants, by its name; there are others, rated higher. */
export const BAND_HARDEST: Readonly<Record<Band, Text>> = {
  easy: msg('grid.technique.hiddenSingleBox'),
  medium: msg('grid.technique.nakedSingle'),
  hard: msg('grid.technique.xyWing'),
  expert: msg('grid.technique.alternatingChain'),
}
