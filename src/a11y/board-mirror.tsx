import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { GridGroup, Item } from '../games/contract.ts'
import type { Rect } from '../kit/rect.ts'
import type { Text } from '../kit/text.ts'

interface BoardMirrorProps {
  readonly group: GridGroup
  /** Where the board is drawn, in CSS pixels of the screen; null until it was measured. */
  readonly rect: Rect | null
  /** The item that the keyboard stands on. */
  readonly cursor: string
  readonly selected: string | null
  readonly hidden?: boolean
  readonly describedBy?: string
  say(text: Text): string
  onFocus(id: string): void
  onPress(id: string): void
  onKeyDown(event: KeyboardEvent): void
}

/**
 * The drawn board as a real table, laid over it: what the canvas shows, a screen reader reads here.
 * Pointers go through it to the canvas (`pointer-events: none`); keyboards and assistive technology
 * act on it. One cell at a time can be reached with Tab (roving tabindex).
 */
export function BoardMirror(props: BoardMirrorProps): JSX.Element {
  const table = useRef<HTMLTableElement>(null)
  const { group, cursor, say } = props

  useEffect(() => {
    const owner = table.current
    if (!owner?.contains(document.activeElement)) return
    owner.querySelector<HTMLElement>(`[data-item="${cursor}"]`)?.focus({ preventScroll: true })
  }, [cursor])

  return (
    <table
      ref={table}
      class="mirror mirror--board"
      role="grid"
      aria-label={say(group.name)}
      aria-describedby={props.describedBy}
      style={placeAt(props.rect)}
      hidden={props.hidden}
      onKeyDown={props.onKeyDown}
    >
      <tbody>
        {group.rows.map((row) => (
          <tr>
            {row.map((item) => (
              <MirrorCell key={item.id} item={item} {...props} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function MirrorCell(props: BoardMirrorProps & { item: Item }): JSX.Element {
  const { item, cursor, selected, say } = props
  return (
    <td
      role="gridcell"
      data-item={item.id}
      tabIndex={item.id === cursor ? 0 : -1}
      aria-label={say(item.name)}
      aria-selected={item.id === selected}
      aria-readonly={item.fixed ? true : undefined}
      onFocus={() => props.onFocus(item.id)}
      onClick={() => props.onPress(item.id)}
    >
      {item.face}
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
