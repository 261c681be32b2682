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
