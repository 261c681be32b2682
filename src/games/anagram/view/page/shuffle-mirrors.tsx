import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { placeAt } from '../../../../a11y/board-mirror.tsx'
import { focusQuietly } from '../../../../a11y/focus-quietly.ts'
import { useSentences } from '../../../../a11y/use-sentences.ts'
import { useWords } from '../../../../screen/use-visit.ts'
import type { Session } from '../../../../session/session.ts'
import type { Item, ListGroup } from '../../../contract.ts'
import type { Move, Position } from '../../core/move.ts'
import type { RoundSpec } from '../../core/round-spec.ts'
import { currentWord } from '../../core/state.ts'
import type { State, WordState } from '../../core/state.ts'
import { rectAt, slackOf } from '../drawing/shuffle-layout.ts'
import type { ShuffleLayout } from '../drawing/shuffle-layout.ts'
import type { ShuffleModel } from '../drawing/shuffle-model.ts'
import { tileAt } from '../play/shuffle-ui.ts'
import type { ShuffleUi } from '../play/shuffle-ui.ts'
import type { ShuffleActions } from '../play/shuffle-controller.ts'

interface ShuffleMirrorsProps {
  readonly session: Session<RoundSpec, State, Move>
  readonly ui: ShuffleUi
  readonly actions: ShuffleActions
  readonly model: ShuffleModel | null
}

/** The mirror of slots and tiles: real buttons over the drawn ones. Tab reaches one button of each list. */
export function ShuffleMirrors(props: ShuffleMirrorsProps): JSX.Element {
  const { session, ui } = props
  const mirrors = useRef<HTMLDivElement>(null)
  const { inPlay } = currentWord(session.spec, session.snapshot().state)
  const cursor = itemId(inPlay, ui.cursor)
  const lists = session.describe().groups.filter((group): group is ListGroup => {
    return group.kind === 'list'
  })

  // A layout effect: a passive one could run late and bring the focus to an older cursor.
  useLayoutEffect(() => {
    if (!ui.follow) return
    const item = mirrors.current?.querySelector<HTMLElement>(`[data-item="${cursor}"]`)
    if (item && ui.follow.by === 'pointer') focusQuietly(item)
    else item?.focus({ preventScroll: true })
  }, [ui.follow])

  return (
    <div ref={mirrors} class="shuffle-mirrors">
      {lists.map((group) => (
        <MirrorList key={group.id} group={group} word={inPlay} cursorId={cursor} {...props} />
      ))}
    </div>
  )
}

interface MirrorListProps extends ShuffleMirrorsProps {
  readonly group: ListGroup
  readonly word: WordState
  readonly cursorId: string
}

function MirrorList({ group, cursorId, ...rest }: MirrorListProps): JSX.Element {
  const { say } = useWords()
  const sentence = useSentences(say)
  const stop = group.items.some((item) => item.id === cursorId) ? cursorId : group.items[0]?.id
  return (
    <div
      class="mirror mirror--list"
      data-drawn=""
      role="group"
      dir={rest.model?.layout.direction}
      aria-label={say(group.name)}
    >
      {group.items.map((item) => (
        <MirrorTile
          key={item.id}
          item={item}
          name={sentence(item.id, item.name)}
          isStop={item.id === stop}
          {...rest}
        />
      ))}
    </div>
  )
}

interface MirrorTileProps extends Omit<MirrorListProps, 'group' | 'cursorId'> {
  readonly item: Item
  readonly name: string
  readonly isStop: boolean
}

function MirrorTile({ item, name, isStop, ...props }: MirrorTileProps): JSX.Element {
  const { word, ui, model, actions, session } = props
  const at = positionOfItem(word, item.id)
  const tile = tileAt(word, at)
  const { word: spec } = currentWord(session.spec, session.snapshot().state)
  const isPressed = (tile !== null && tile === ui.held) || isChosen(ui, at)
  return (
    <button
      type="button"
      data-item={item.id}
      style={placeOf(model?.layout ?? null, at)}
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      aria-pressed={isPressed ? true : undefined}
      aria-disabled={item.fixed ? true : undefined}
      onFocus={() => actions.cursor(at)}
      onClick={() => {
        actions.follow('keys')
        actions.touch(at)
      }}
    >
      <span aria-hidden="true">{spec.tiles[tile ?? -1] ?? ''}</span>
    </button>
  )
}

/** A tile's place. `--slack` is half of the gap to the next tile; a press there counts for this tile. */
function placeOf(layout: ShuffleLayout | null, at: Position): Record<string, string> {
  if (!layout) return {}
  return { ...placeAt(rectAt(layout, at)), '--slack': `${slackOf(layout)}px` }
}

function isChosen(ui: ShuffleUi, at: Position): boolean {
  return at.in === 'slot' && ui.chosen === at.index
}

/**
 * "slot-3" or "tile-7", as `describe` names them. A tile is named by its own number, not
 * by its place in the tray.
 */
export function itemId(word: WordState, at: Position): string {
  return at.in === 'slot' ? `slot-${at.index}` : `tile-${word.tray[at.index] ?? -1}`
}

export function positionOfItem(word: WordState, id: string): Position {
  const [kind, number] = id.split('-')
  const index = Number(number)
  return kind === 'slot' ? { in: 'slot', index } : { in: 'tray', index: word.tray.indexOf(index) }
}
