/** What a key asks for on the board. */
export type KeyAction =
  | { readonly type: 'cursor'; readonly cell: number }
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

export interface Key {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
}

const SIDE = 9
const LAST = SIDE * SIDE - 1

/** The digits are free, because a grid has letters; so they speak. */
const COMMANDS: Readonly<Record<string, KeyCommand>> = {
  Delete: 'erase',
  Backspace: 'erase',
  ' ': 'marking',
  Enter: 'nextEmpty',
  Escape: 'letGo',
  '?': 'hint',
  '1': 'sayRow',
  '2': 'sayColumn',
  '3': 'sayBox',
  '4': 'sayMissing',
}

/**
 * Reads a key pressed on the board; null when it means nothing there and belongs to the browser.
 * @param letters the nine letters, upper case
 * @param cursor the cell that the keyboard stands on
 */
export function readKey(
  pressed: Key,
  letters: readonly string[],
  cursor: number,
): KeyAction | null {
  const { key, ctrl, shift } = pressed
  if (ctrl) return readChord(key, shift, cursor)
  const cell = cursorAfter(key, cursor)
  if (cell !== null) return { type: 'cursor', cell }
  const command = COMMANDS[key]
  if (command) return { type: command }
  const symbol = letters.indexOf(key.toLocaleUpperCase())
  return symbol < 0 ? null : { type: 'letter', symbol, asMark: shift }
}

function readChord(key: string, shift: boolean, cursor: number): KeyAction | null {
  switch (key.toLowerCase()) {
    case 'z':
      return { type: shift ? 'redo' : 'undo' }
    case 'y':
      return { type: 'redo' }
    case 'home':
      return { type: 'cursor', cell: 0 }
    case 'end':
      return { type: 'cursor', cell: LAST }
    default:
      return cursorAfter(key, cursor) === null ? null : { type: 'cursor', cell: cursor }
  }
}

/** The cursor stops at the edges, as in every grid of the ARIA practices. */
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
