import './mirror.css'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { GridGroup } from '../games/contract.ts'
import type { Rect } from '../kit/rect.ts'
import type { Text } from '../kit/text.ts'
import { focusQuietly } from './focus-quietly.ts'
import { useSentences } from './use-sentences.ts'

interface BoardMirrorProps {
  readonly group: GridGroup
  /** Where the board is drawn, in CSS pixels of the screen; null until it was measured. */
  readonly rect: Rect | null
  /** The item that the keyboard stands on. */
  readonly cursor: string
  /** The items that are chosen. */
  readonly selected: readonly string[]
  /** Whether a pointer draws over items instead of scrolling the page. */
  readonly draws?: boolean
  /** Counts presses on the drawn board by pointer. Each press moves the focus to the cursor's cell. */
  readonly touches: number
  readonly hidden?: boolean
  readonly describedBy?: string
  say(text: Text): string
  onFocus(id: string): void
  onPress(id: string): void
  onKeyDown(event: KeyboardEvent): void
}

/**
 * The drawn board as a real table, laid over it: a screen reader reads here what the canvas shows. Pointers
 * are answered by the drawing below (stage/pointers.ts); keyboards and assistive technology act here. One
 * cell at a time can be reached with Tab (roving tabindex).
 */
export function BoardMirror(props: BoardMirrorProps): JSX.Element {
  const table = useRef<HTMLTableElement>(null)
  const { group, cursor, selected, touches, say } = props
  const sentence = useSentences(say)
  const render = useCells()
  const touchesBefore = useRef(touches)

  useEffect(() => {
    const isTouched = touches > touchesBefore.current
    touchesBefore.current = touches
    const owner = table.current
    const cell = owner?.querySelector<HTMLElement>(`[data-item="${cursor}"]`)
    if (!cell) return
    if (isTouched) focusQuietly(cell)
    else if (owner?.contains(document.activeElement)) cell.focus({ preventScroll: true })
  }, [cursor, touches])

  return (
    <table
      ref={table}
      class="mirror mirror--board"
      data-drawn=""
      role="grid"
      aria-multiselectable
      data-draws={props.draws}
      aria-label={say(group.name)}
      aria-describedby={props.describedBy}
      style={placeAt(props.rect)}
      hidden={props.hidden}
      onFocusIn={(event) => withItem(event, props.onFocus)}
      onClick={(event) => withItem(event, props.onPress)}
      onKeyDown={props.onKeyDown}
    >
      <tbody>
        {group.rows.map((row) => (
          <tr>
            {row.map(({ id, name, face, fixed }) =>
              render({
                id,
                name: sentence(id, name),
                face,
                fixed,
                isCursor: id === cursor,
                isSelected: selected.includes(id),
              }),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function withItem(event: Event, tell: (id: string) => void): void {
  const { target } = event
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null
  if (cell?.dataset['item']) tell(cell.dataset['item'])
}

interface Cell {
  readonly id: string
  readonly name: string
  readonly face: string | undefined
  readonly fixed: boolean | undefined
  readonly isCursor: boolean
  readonly isSelected: boolean
}

/** Renders cells. An unchanged cell gives the same element again, which Preact skips. */
function useCells(): (cell: Cell) => JSX.Element {
  const kept = useRef(new Map<string, { readonly cell: Cell; readonly element: JSX.Element }>())
  return (cell) => {
    const known = kept.current.get(cell.id)
    if (known && sameCell(known.cell, cell)) return known.element
    const element = renderCell(cell)
    kept.current.set(cell.id, { cell, element })
    return element
  }
}

function sameCell(one: Cell, other: Cell): boolean {
  return (
    one.name === other.name &&
    one.face === other.face &&
    one.fixed === other.fixed &&
    one.isCursor === other.isCursor &&
    one.isSelected === other.isSelected
  )
}

function renderCell({ id, name, face, fixed, isCursor, isSelected }: Cell): JSX.Element {
  return (
    <td
      key={id}
      role="gridcell"
      data-item={id}
      tabIndex={isCursor ? 0 : -1}
      aria-label={name}
      aria-selected={isSelected}
      aria-readonly={fixed ? true : undefined}
    >
      {face}
    </td>
  )
}

/** Inline placement of a mirror over what is drawn. */
export function placeAt(rect: Rect | null): Record<string, string> {
  if (!rect) return {}
  return {
    left: `${rect.x}px`,
    top: `${rect.y}px`,
    width: `${rect.width}px`,
    height: `${rect.height}px`,
  }
}
