import type { JSX } from 'preact'
import { formatCell, parseCell } from '../../../../kit/grid-geometry.ts'
import { msg } from '../../../../kit/text.ts'
import type { GridGroup } from '../../../contract.ts'
import { BoardMirror } from '../../../../a11y/board-mirror.tsx'
import { ListMirror } from '../../../../a11y/list-mirror.tsx'
import type { MirrorButton } from '../../../../a11y/list-mirror.tsx'
import { useWords } from '../../../../screen/use-visit.ts'
import type { Session } from '../../../../session/session.ts'
import type { Move } from '../../core/moves.ts'
import type { Spec } from '../../core/puzzle.ts'
import type { State } from '../../core/state.ts'
import { hintedBoard } from '../hint/hinted-board.ts'
import { layoutBoard, layoutPad } from '../drawing/grid-layout.ts'
import type { GridModel, KeyLook } from '../drawing/grid-model.ts'
import type { GridUi } from '../play/grid-ui.ts'
import type { GridActions } from '../play/grid-controller.ts'
import { useGridKeys } from '../play/use-grid-keys.ts'

interface GridMirrorsProps {
  readonly session: Session<Spec, State, Move>
  readonly ui: GridUi
  readonly actions: GridActions
  readonly model: GridModel | null
  readonly paused: boolean
  readonly playing: boolean
}

/** The mirror of the grid: the board as a table and the pad as buttons, over what is drawn. */
export function GridMirrors(props: GridMirrorsProps): JSX.Element {
  const { speak } = useWords()
  const { session, ui, actions, model, paused, playing } = props
  const [board] = session.describe().groups as [GridGroup]

  const onKeyDown = useGridKeys({ session, ui, actions, playing })

  return (
    <>
      <BoardMirror
        group={hintedBoard(board, ui, session.spec, model?.hintView ?? null, model?.first ?? null)}
        rect={model && layoutBoard(model.board, devicePixelRatio).frame}
        cursor={formatCell(ui.cursor)}
        selected={chosenCells(ui)}
        draws={playing && ui.armed !== null}
        touches={playing ? ui.touches : 0}
        hidden={paused}
        say={speak}
        onFocus={(id) => focusCell(id, ui, actions)}
        onPress={(id) => {
          const cell = parseCell(id)
          if (cell !== null && playing) actions.press(cell)
        }}
        onKeyDown={onKeyDown}
      />
      {playing && (
        <ListMirror
          name={msg('grid.pad')}
          buttons={padButtons(model)}
          say={speak}
          onPress={(id) => actions.key(Number(id))}
        />
      )}
    </>
  )
}

function chosenCells({ selected, cursor, crossed }: GridUi): readonly string[] {
  const cells = crossed.length > 0 ? crossed : selected ? [cursor] : []
  return cells.map(formatCell)
}

/** The focus came to a cell, such as from a screen reader: the drawn cursor follows and the cell is chosen. */
function focusCell(id: string, ui: GridUi, actions: GridActions): void {
  const cell = parseCell(id)
  if (cell !== null && cell !== ui.cursor) actions.cursor(cell)
}

function padButtons(model: GridModel | null): MirrorButton[] {
  if (!model) return []
  const places = model.pad ? layoutPad(model.pad, model.gap, model.direction) : []
  return model.keys.map((key, index) => ({
    id: String(index),
    name: keyName(key),
    face: key.letter ?? '⌫',
    rect: places[index] ?? null,
    pressed: key.letter === null ? undefined : key.held,
    disabled: key.spent,
  }))
}

function keyName({ letter, remaining }: KeyLook): ReturnType<typeof msg> {
  if (letter === null) return msg('grid.key.erase')
  return msg('grid.key.letter', { letter, count: remaining ?? 0 })
}
