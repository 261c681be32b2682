import type { JSX } from 'preact'
import { placeAt } from '../../../../a11y/board-mirror.tsx'
import { BoardMirror } from '../../../../a11y/board-mirror.tsx'
import { formatCell, parseCell } from '../../../../kit/grid-geometry.ts'
import type { GridGroup } from '../../../contract.ts'
import { pressedKey } from '../../../../screen/frame/pressed-key.ts'
import { useWords } from '../../../../screen/use-visit.ts'
import { Icon } from '../../../../theme/icons.tsx'
import { gridRules } from '../../core/rules.ts'
import type { GridModel } from '../drawing/grid-model.ts'
import { readKey } from '../play/grid-keys.ts'
import type { GridParts } from './fetched-lessons.tsx'
import { QUESTION } from './lesson-say.tsx'
import type { LessonInPlay } from './use-lesson.ts'

interface LessonBoardProps {
  readonly lesson: LessonInPlay
  readonly model: GridModel | null
  readonly parts: GridParts
}

/** What lies over the drawn board: its mirror, the seal of a cell that was found, a frame round one that was not. */
export function LessonBoard({ lesson, model, parts }: LessonBoardProps): JSX.Element {
  const { speak } = useWords()
  const { exercise, ui, turn, touch, look } = lesson
  const [board] = gridRules.describe(exercise.spec, exercise.state).groups as [GridGroup]
  const layout = model && parts.layoutBoard(model.board, devicePixelRatio)
  const placeOf = (cell: number) => placeAt(layout && parts.cellRect(layout, cell))

  function onKeyDown(event: KeyboardEvent): void {
    const pressed = pressedKey(event)
    if (event.key === 'Enter' || event.key === ' ') touch(ui.cursor)
    else {
      const action = readKey(pressed, [], ui.cursor)
      if (action?.type !== 'cursor') return
      look(action.cell)
    }
    event.preventDefault()
  }

  return (
    <>
      {turn.wrong !== null && (
        <span
          key={turn.touches}
          class="lesson-wrong"
          style={placeOf(turn.wrong)}
          aria-hidden="true"
        />
      )}
      <BoardMirror
        group={parts.hintedBoard(board, ui, exercise.spec, model?.hintView ?? null, null)}
        rect={layout?.frame ?? null}
        cursor={formatCell(ui.cursor)}
        selected={turn.found === null ? [] : [formatCell(turn.found)]}
        touches={turn.touches}
        describedBy={turn.found === null ? QUESTION : undefined}
        say={speak}
        onFocus={(id) => {
          const cell = parseCell(id)
          if (cell !== null && cell !== ui.cursor) look(cell)
        }}
        onPress={(id) => {
          const cell = parseCell(id)
          if (cell !== null) touch(cell)
        }}
        onKeyDown={onKeyDown}
      />
      {turn.found !== null && (
        <span class="lesson-found" style={placeOf(turn.found)} aria-hidden="true">
          <Icon name="check" />
        </span>
      )}
    </>
  )
}
