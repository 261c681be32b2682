import { TYPE } from '../../../src/share/card/card-type.ts'
import { LIT_BY_DAY } from '../../../src/games/letter-sudoku/view/first/lit-by-day.ts'
import { CREAM, DARK, NIGHT, RUST, SKY } from '../../../src/theme/tokens.ts'
import type { Colors } from '../../../src/theme/tokens.ts'

/** Colours that are the same by day and by night. */
export const FIXED = {
  sky0: SKY[0],
  sky1: SKY[1],
  sky2: SKY[2],
  sky3: SKY[3],
  sky4: SKY[4],
  sky5: SKY[5],
  cream: CREAM,
  rust: RUST,
  night: NIGHT,
  cardNote: TYPE.note.color,
} as const

/** A row, column or box that a first grid explains. */
export const LIT = { day: LIT_BY_DAY, night: DARK.peer } as const

export type ColorName = keyof Colors | keyof typeof FIXED | 'lit'

/**
 * What a colour is for: `text` is read (4.5:1, WCAG 2.2, 1.4.3), a `shape` must be seen to play or to
 * understand (3:1, 1.4.11), an `ornament` says nothing that is not said otherwise, and where says how.
 * No text counts as large: letters shrink with the screen, and the reader may choose small.
 */
export type Use = 'text' | 'shape' | 'ornament'

export interface Pair {
  readonly front: ColorName
  readonly ground: ColorName
  readonly use: Use
  readonly where: string
  /** How opaque the front is, 0 to 1. */
  readonly alpha?: number
  /** Only in this look; else in both. */
  readonly by?: 'day' | 'night'
}

/** One colour on several grounds. */
function on(
  front: ColorName,
  grounds: readonly ColorName[],
  use: Use,
  where: string,
  only: Pick<Pair, 'alpha' | 'by'> = {},
): Pair[] {
  return grounds.map((ground) => ({ front, ground, use, where, ...only }))
}

const CELLS = ['card', 'peer', 'same', 'complete'] as const

const BOARD: readonly Pair[] = [
  ...on('ink', CELLS, 'text', 'given letters; on “same” also the note of the letter in hand'),
  ...on('entered', CELLS, 'text', 'letters of the player’s own'),
  ...on('soft', ['card', 'peer', 'complete'], 'text', 'notes'),
  ...on('focus', CELLS, 'text', 'notes that a hint shows, rings and lines at notes'),
  ...on('focus', ['conflictFill'], 'shape', 'frames of a hint'),
  ...on('lampInk', ['lamp'], 'text', 'letter and notes of the chosen cell; its frame; its signs'),
  ...on('conflict', ['conflictFill'], 'text', 'letters that clash, and their zigzag'),
  ...on('conflict', CELLS, 'shape', 'the cross at a wrong letter; the line through a note'),
  ...on('ink', ['same'], 'shape', 'the line under the same letter'),
  ...on('ink', ['conflictFill'], 'shape', 'the same line, at a letter that a hint finds wrong'),
  ...on('ink', ['tint'], 'text', 'letters on a line of a hint; notes that are its reason'),
  ...on('focus', ['tint'], 'shape', 'the core of such a line; the line under such a note'),
  ...on('ink', ['lit'], 'text', 'letters of what a first grid explains; its frame'),
  ...on('entered', ['lit'], 'text', 'the player’s letters there'),
  ...on('hairline', ['lit'], 'shape', 'lines between cells there'),
  ...on('focus', ['lamp', 'card'], 'shape', 'the frame of the cell to try', { by: 'day' }),
  ...on('lampInk', ['lamp'], 'shape', 'the frame of the cell to try', { by: 'night' }),
  ...on('tint', ['card', 'peer', 'same'], 'ornament', 'the band of such a line; its core shows it'),
  ...on('sideOne', CELLS, 'shape', 'discs of one side; badges of stops'),
  ...on('sideOneText', ['sideOne'], 'text', 'the letter of one side; numbers of stops'),
  ...on('sideTwo', CELLS, 'shape', 'frames of the other side'),
  ...on('sideTwo', ['sideTwoFill'], 'text', 'the letter of the other side'),
  ...on('sideOne', ['sideTwoFill'], 'shape', 'the fills of the two sides, beside each other'),
  ...on('sideOne', ['lamp'], 'shape', 'the badge of the stop that a beat is about', { by: 'day' }),
  ...on('hairline', [...CELLS, 'conflictFill'], 'shape', 'lines between cells'),
  ...on('rule', ['paper', ...CELLS, 'conflictFill'], 'shape', 'frame, box lines, notches'),
  ...on('seal', ['paper', ...CELLS], 'shape', 'seals at the corners of complete boxes'),
  ...on('paper', ['seal'], 'shape', 'the tick in a seal'),
]

const PAD_AND_TILES: readonly Pair[] = [
  ...on('keyInk', ['keyFace'], 'text', 'letters of keys and tiles'),
  ...on('keySoft', ['keyFace'], 'text', 'how many of a letter remain'),
  ...on('ink', ['paper', 'shade'], 'shape', 'the outline of keys and tiles; the eraser', {
    by: 'day',
  }),
  ...on('keyFace', ['paper', 'shade'], 'shape', 'keys and tiles, whose outline is as light', {
    by: 'night',
  }),
  ...on('soft', ['paper'], 'text', 'a key that is spent'),
  ...on('hairline', ['paper', 'shade'], 'shape', 'outlines of spent keys and of gaps in the tray'),
  ...on('lampInk', ['paper'], 'shape', 'the frame of a key or tile in hand', { by: 'day' }),
  ...on('lamp', ['paper', 'shade'], 'shape', 'a key or tile in hand', { by: 'night' }),
  ...on('soft', ['card'], 'shape', 'the dashed outline of a tile that shows the answer'),
  ...on('focus', ['paper', 'shade'], 'shape', 'where a dragged tile will land'),
  ...on('seal', ['shade'], 'shape', 'the seal on a tile that was asked for'),
  ...on('keyEdge', ['keyFace'], 'ornament', 'the lower edge of keys; they have an outline'),
]

const PAGE: readonly Pair[] = [
  ...on('ink', ['paper', 'card', 'shade'], 'text', 'sentences, headings; outlines of fields'),
  ...on('soft', ['paper', 'card', 'shade'], 'text', 'decks, notes, links'),
  ...on('soft', ['paper'], 'shape', 'icons of tools that do nothing now', { alpha: 0.7 }),
  ...on('conflict', ['paper', 'card'], 'text', 'what went wrong'),
  ...on('seal', ['paper'], 'text', 'what is finished'),
  ...on('entered', ['paper'], 'text', 'the line over a sign on the result’s night', {
    by: 'night',
  }),
  ...on('buttonText', ['button'], 'text', 'buttons, chosen tools, switches that are on'),
  ...on('button', ['paper', 'card'], 'shape', 'buttons, the knob of the volume'),
  ...on('focus', ['paper', 'card', 'shade'], 'shape', 'the frame of what has the focus'),
  ...on('rule', ['shade'], 'shape', 'the window of a sign that is still to be chosen'),
  ...on('lampInk', ['lamp'], 'text', 'chosen answers, days that are done, what was begun'),
  ...on('lamp', ['lampInk'], 'text', 'letters of answers', { by: 'day' }),
  ...on('lamp', ['night'], 'text', 'letters of answers', { by: 'night' }),
  ...on('hairline', ['paper'], 'shape', 'lines between entries'),
]

const EVENING: readonly Pair[] = [
  ...on('cream', ['sky0', 'sky1', 'sky2', 'sky3', 'sky4'], 'text', 'front page, questions, cards'),
  ...on('cardNote', ['sky0', 'sky1', 'sky2', 'sky3', 'sky4'], 'text', 'notes of cards'),
  ...on('entered', ['sky0', 'sky1', 'sky2'], 'text', 'what a card is about', { by: 'night' }),
  ...on('soft', ['sky0', 'sky1'], 'text', 'the name of the page on cards', { by: 'night' }),
  ...on('lamp', ['sky0', 'sky1', 'sky2', 'sky3'], 'shape', 'stars that answers light; focus'),
  ...on('lamp', ['house'], 'shape', 'lit windows of the street under the grid'),
  ...on('lamp', ['window'], 'shape', 'a lit window beside a dark one'),
  ...on('lamp', ['sky2', 'night'], 'shape', 'a lit window beside a dark one, in other towns'),
  ...on('cream', ['night'], 'shape', 'houses and blinds on cards'),
  ...on('house', ['paper'], 'ornament', 'the street; the board says what it shows'),
  ...on('window', ['house'], 'ornament', 'windows that are dark; the board says so'),
  ...on('sky5', ['sky4'], 'ornament', 'the horizon; nothing is written on it'),
  ...on('rust', ['lamp'], 'ornament', 'bars of a lit window; roofs of emblems, shutters'),
]

export const PAIRS: readonly Pair[] = [...BOARD, ...PAD_AND_TILES, ...PAGE, ...EVENING]
