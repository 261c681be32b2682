import {
  digitAtPlace,
  digitOfKey,
  letterOfKey,
  shortcutOf,
} from '../../../../kit/typing/letter-of-key.ts'
import type { PressedKey } from '../../../../screen/frame/pressed-key.ts'

/** What a key asks for on the board. */
export type KeyAction =
  | { readonly type: 'cursor'; readonly cell: number }
  /** The cell is chosen beside those that are. */
  | { readonly type: 'extend'; readonly cell: number }
  | { readonly type: 'letter'; readonly symbol: number; readonly asMark: boolean }
  | { readonly type: KeyCommand }

export type KeyCommand =
  | 'erase'
  | 'marking'
  | 'undo'
  | 'redo'
  | 'hint'
  | 'nextEmpty'
  | 'letGo'
  | 'sayRow'
  | 'sayColumn'
  | 'sayBox'
  | 'sayMissing'

const SIDE = 9
const LAST = SIDE * SIDE - 1

const COMMANDS: Readonly<Record<string, KeyCommand>> = {
  Delete: 'erase',
  Backspace: 'erase',
  ' ': 'marking',
  Enter: 'nextEmpty',
  Escape: 'letGo',
  '?': 'hint',
  '؟': 'hint',
}

/**
 * Digits announce a unit, or what it lacks. Where they are letters of the grid or stand
 * for them, they need Alt.
 */
const SPEAKING: Readonly<Record<string, KeyCommand>> = {
  '1': 'sayRow',
  '2': 'sayColumn',
  '3': 'sayBox',
  '4': 'sayMissing',
}

/**
 * Reads a key pressed on the board; null when it means nothing there and belongs to the browser.
 * @param letters the nine letters, as they are shown
 * @param cursor the cell that the keyboard stands on
 */
export function readKey(
  pressed: PressedKey,
  letters: readonly string[],
  cursor: number,
): KeyAction | null {
  const { key, ctrl, shift, alt } = pressed
  if (alt) return ctrl ? null : speak(digitAtPlace(pressed.code))
  if (ctrl) return readChord(pressed, cursor)
  const cell = cursorAfter(key, cursor)
  if (cell !== null) return { type: shift && cell !== cursor ? 'extend' : 'cursor', cell }
  // A character that is a letter of this grid is read as the letter.
  const command = letters.includes(key) ? undefined : COMMANDS[key]
  if (command) return { type: command }
  const symbol = letterOfKey(pressed, letters)
  return symbol === null ? speak(digitOfKey(pressed)) : { type: 'letter', symbol, asMark: shift }
}

function speak(digit: string): KeyAction | null {
  const command = SPEAKING[digit]
  return command ? { type: command } : null
}

function readChord(pressed: PressedKey, cursor: number): KeyAction | null {
  switch (shortcutOf(pressed)) {
    case 'z':
      return { type: pressed.shift ? 'redo' : 'undo' }
    case 'y':
      return { type: 'redo' }
    case 'Home':
      return { type: 'cursor', cell: 0 }
    case 'End':
      return { type: 'cursor', cell: LAST }
    default:
      return cursorAfter(pressed.key, cursor) === null ? null : { type: 'cursor', cell: cursor }
  }
}

/**
 * The cell that a key moves the cursor to; null for any other key. The cursor stops at the edges, as the ARIA
 * practices ask of every grid.
 */
function cursorAfter(key: string, cursor: number): number | null {
  const row = Math.floor(cursor / SIDE)
  const column = cursor % SIDE
  switch (key) {
    case 'ArrowUp':
      return row > 0 ? cursor - SIDE : cursor
    case 'ArrowDown':
      return row < SIDE - 1 ? cursor + SIDE : cursor
    case 'ArrowLeft':
      return column > 0 ? cursor - 1 : cursor
    case 'ArrowRight':
      return column < SIDE - 1 ? cursor + 1 : cursor
    case 'Home':
      return row * SIDE
    case 'End':
      return row * SIDE + SIDE - 1
    default:
      return null
  }
}
