import { useLayoutEffect, useRef } from 'preact/hooks'
import { pressedKey } from '../../../../screen/frame/pressed-key.ts'
import type { WordState } from '../../core/state.ts'
import { readKey, stopTowards } from './shuffle-keys.ts'
import type { Direction, KeyAction, Stop } from './shuffle-keys.ts'
import type { ShuffleLayout } from '../drawing/shuffle-layout.ts'
import { itemId, positionOfItem } from '../page/shuffle-mirrors.tsx'
import type { ShuffleUi } from './shuffle-ui.ts'
import { tileAt } from './shuffle-ui.ts'
import type { ShuffleActions } from './shuffle-controller.ts'

interface KeysInput {
  readonly word: WordState
  /** The letters of the word's tiles, each once. */
  readonly letters: readonly string[]
  readonly ui: ShuffleUi
  readonly layout: ShuffleLayout | null
  readonly actions: ShuffleActions
}

/**
 * Letters may be typed wherever the focus is, as long as no dialog or form field wants them: they are the
 * game's text, not shortcuts. Arrows work on the tiles, and left and right also with the focus nowhere.
 */
export function useShuffleKeys(input: KeysInput): void {
  const latest = useRef(input)
  latest.current = input

  // In a layout effect, so that a key is heard from the moment the word is shown.
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { word, actions } = latest.current
      if (event.isComposing || word.outcome !== 'open') return
      if (event.target instanceof Element && event.target.closest('dialog, input, select')) return
      const action = readKey(pressedKey(event), latest.current.letters)
      const item = itemOf(event.target)
      if (!action) return
      const start = item ?? startNowhere(event.target, action, latest.current)
      if (action.type === 'arrow' && !start) return
      event.preventDefault()
      if (start !== null && action.type !== 'letGo') actions.follow('keys')
      switch (action.type) {
        case 'letter':
          return actions.type(action.letter)
        case 'delete':
          return actions.delete(slotOf(latest.current, item))
        case 'arrow':
          return goTowards(latest.current, start ?? '', action.to)
        case 'undo':
          return actions.undo()
        case 'redo':
          return actions.redo()
        case 'letGo':
          return actions.letGo()
      }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

function itemOf(target: EventTarget | null): string | null {
  return target instanceof HTMLElement ? (target.dataset['item'] ?? null) : null
}

/**
 * With the focus nowhere, as after a press beside the tiles, left and right go on from the cursor. Up and
 * down scroll the page instead.
 */
function startNowhere(
  target: EventTarget | null,
  action: KeyAction,
  { word, ui }: KeysInput,
): string | null {
  const isSideways = action.type === 'arrow' && (action.to === 'left' || action.to === 'right')
  return isSideways && target === document.body ? itemId(word, ui.cursor) : null
}

function slotOf({ word }: KeysInput, item: string | null): number | null {
  const at = item === null ? null : positionOfItem(word, item)
  return at?.in === 'slot' ? at.index : null
}

function goTowards({ word, layout, actions }: KeysInput, from: string, to: Direction): void {
  if (!layout) return
  const stops: Stop[] = [
    ...layout.slots.map((rect, index) => ({ id: `slot-${index}`, rect })),
    ...layout.tray.flatMap((rect, index) => {
      const isThere = tileAt(word, { in: 'tray', index }) !== null
      return isThere ? [{ id: itemId(word, { in: 'tray', index }), rect }] : []
    }),
  ]
  const next = stopTowards(stops, from, to, layout.direction)
  if (next) actions.cursor(positionOfItem(word, next))
}
