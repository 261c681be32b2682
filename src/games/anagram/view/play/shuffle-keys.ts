import type { Direction as Reading } from '../../../../kit/direction.ts'
import { center } from '../../../../kit/rect.ts'
import type { Rect } from '../../../../kit/rect.ts'
import { letterOfKey, shortcutOf } from '../../../../kit/typing/letter-of-key.ts'
import type { PressedKey } from '../../../../screen/frame/pressed-key.ts'

/** What a key asks for while a word is open. */
export type KeyAction =
  | { readonly type: 'letter'; readonly letter: string }
  | { readonly type: 'arrow'; readonly to: Direction }
  | { readonly type: 'delete' | 'undo' | 'redo' | 'letGo' }

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last'

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

/**
 * Reads a key; null when it means nothing here and belongs to the browser.
 * @param letters those of the word's tiles. A letter or digit that is none of them is passed on as it is, so
 *   that the player can be told.
 */
export function readKey(pressed: PressedKey, letters: readonly string[]): KeyAction | null {
  if (pressed.alt) return null
  if (pressed.ctrl) return readChord(pressed)
  const { key } = pressed
  const to = DIRECTIONS[key]
  if (to) return { type: 'arrow', to }
  if (key === 'Backspace' || key === 'Delete') return { type: 'delete' }
  if (key === 'Escape') return { type: 'letGo' }
  const index = key === ' ' ? null : letterOfKey(pressed, letters)
  const letter = index === null ? null : letters[index]
  if (letter) return { type: 'letter', letter }
  return /^[\p{L}\p{N}]$/u.test(key) ? { type: 'letter', letter: key } : null
}

function readChord(pressed: PressedKey): KeyAction | null {
  const shortcut = shortcutOf(pressed)
  if (shortcut === 'z') return { type: pressed.shift ? 'redo' : 'undo' }
  return shortcut === 'y' ? { type: 'redo' } : null
}

export interface Stop {
  readonly id: string
  readonly rect: Rect
}

/** Where words run from right to left, the next one lies to the left. */
const REVERSED: Readonly<Partial<Record<Direction, Direction>>> = { left: 'right', right: 'left' }

/**
 * The next stop in a direction on the screen. Left and right follow the reading order across the ends of
 * rows, up and down go to the nearest stop of the next row.
 * @param stops in reading order
 */
export function stopTowards(
  stops: readonly Stop[],
  from: string,
  to: Direction,
  reading: Reading = 'ltr',
): string | null {
  return stopAlong(stops, from, (reading === 'rtl' && REVERSED[to]) || to)
}

/** As `stopTowards`, for words that run from left to right. */
function stopAlong(stops: readonly Stop[], from: string, to: Direction): string | null {
  const index = stops.findIndex((stop) => stop.id === from)
  const here = stops[index]
  if (!here) return stops[0]?.id ?? null
  switch (to) {
    case 'left':
      return stops[Math.max(0, index - 1)]?.id ?? null
    case 'right':
      return stops[Math.min(stops.length - 1, index + 1)]?.id ?? null
    case 'first':
      return stops[0]?.id ?? null
    case 'last':
      return stops.at(-1)?.id ?? null
    case 'up':
      return (nearestInNextRow(stops, here, -1) ?? here).id
    case 'down':
      return (nearestInNextRow(stops, here, 1) ?? here).id
  }
}

function nearestInNextRow(stops: readonly Stop[], here: Stop, side: 1 | -1): Stop | null {
  const middle = center(here.rect)
  const beyond = stops.filter(
    ({ rect }) => (center(rect).y - middle.y) * side > here.rect.height / 2,
  )
  // Find the next row first, then the nearest stop in it: the nearest stop of all may lie a row further.
  const nextRow = Math.min(...beyond.map(({ rect }) => Math.abs(center(rect).y - middle.y)))
  const row = beyond.filter(
    ({ rect }) => Math.abs(center(rect).y - middle.y) < nextRow + here.rect.height / 2,
  )
  const aside = (stop: Stop): number => Math.abs(center(stop.rect).x - middle.x)
  return row.reduce<Stop | null>(
    (best, stop) => (best && aside(best) <= aside(stop) ? best : stop),
    null,
  )
}
