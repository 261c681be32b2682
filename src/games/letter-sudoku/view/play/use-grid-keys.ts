import { useLayoutEffect, useRef } from 'preact/hooks'
import { pressedKey } from '../../../../screen/frame/pressed-key.ts'
import type { Session } from '../../../../session/session.ts'
import { describeMissing, describeUnitAt } from '../../core/describe.ts'
import type { Move } from '../../core/moves.ts'
import type { Spec } from '../../core/puzzle.ts'
import type { State } from '../../core/state.ts'
import { readKey } from './grid-keys.ts'
import type { KeyAction } from './grid-keys.ts'
import type { GridUi } from './grid-ui.ts'
import type { GridActions } from './grid-controller.ts'

interface GridKeysInput {
  readonly session: Session<Spec, State, Move>
  readonly ui: GridUi
  readonly actions: GridActions
  readonly playing: boolean
}

/**
 * Handles the keys of the grid. On the board, whose listener this returns, all of them work. Elsewhere on the
 * page letters, erase, undo and redo still do, because they are the game's text and no shortcuts. With the
 * focus nowhere, as after opening the page, these and the arrow keys bring it to the board.
 */
export function useGridKeys(input: GridKeysInput): (event: KeyboardEvent) => void {
  const latest = useRef(input)
  latest.current = input

  // In a layout effect, so that a key is heard from the moment the board is shown.
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { target } = event
      if (event.defaultPrevented || !(target instanceof Element)) return
      if (target.closest('dialog, input, select, .mirror--board')) return
      const action = actionOf(event, latest.current)
      if (!action) return
      const isNowhere = target === document.body
      if (isNowhere ? !isForAnywhere(action) && action.type !== 'cursor' : !isForAnywhere(action))
        return
      event.preventDefault()
      if (isNowhere) focusBoard()
      obey(action, latest.current)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  return (event) => {
    const action = actionOf(event, input)
    if (!action) return
    event.preventDefault()
    obey(action, input)
  }
}

function actionOf(event: KeyboardEvent, { session, ui, playing }: GridKeysInput): KeyAction | null {
  if (!playing || event.isComposing) return null
  return readKey(pressedKey(event), session.spec.alphabet.letters, ui.cursor)
}

function isForAnywhere({ type }: KeyAction): boolean {
  return type === 'letter' || type === 'erase' || type === 'undo' || type === 'redo'
}

function focusBoard(): void {
  document.querySelector<HTMLElement>('.mirror--board [tabindex="0"]')?.focus()
}

function obey(action: KeyAction, { actions, session, ui: { cursor } }: GridKeysInput): void {
  const { spec } = session
  const { state } = session.snapshot()
  switch (action.type) {
    case 'cursor':
      return actions.cursor(action.cell)
    case 'extend':
      return actions.extend(action.cell)
    case 'letter':
      return actions.type(action.symbol, action.asMark)
    case 'erase':
      return actions.erase()
    case 'marking':
      return actions.toggleMarking()
    case 'undo':
      return actions.undo()
    case 'redo':
      return actions.redo()
    case 'hint':
      return actions.hint()
    case 'nextEmpty':
      return actions.nextEmpty()
    case 'letGo':
      return actions.letGo()
    case 'sayRow':
      return actions.say(describeUnitAt(spec, state, 'row', cursor))
    case 'sayColumn':
      return actions.say(describeUnitAt(spec, state, 'column', cursor))
    case 'sayBox':
      return actions.say(describeUnitAt(spec, state, 'box', cursor))
    case 'sayMissing':
      return actions.say(describeMissing(spec, state, cursor))
  }
}
