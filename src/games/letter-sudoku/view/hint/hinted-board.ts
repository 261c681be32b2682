import { formatCell } from '../../../../kit/grid-geometry.ts'
import { msg } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import type { GridGroup, Item } from '../../../contract.ts'
import type { Spec } from '../../core/puzzle.ts'
import type { GridUi } from '../play/grid-ui.ts'
import { beatOf } from './hint-flow.ts'
import type { FirstGrid } from '../first/first-grid.ts'
import type { HintView } from './hint-source.ts'

/**
 * The board as a reader hears it: while a hint is shown its cells say what they are to it, after a check the wrong
 * ones say so; and so does the cell to try, while it is explained how the grid goes.
 */
export function hintedBoard(
  board: GridGroup,
  ui: GridUi,
  spec: Spec,
  hintView: Pick<HintView, 'roleWords'> | null,
  first: Pick<FirstGrid, 'roles'> | null,
): GridGroup {
  const shown = (ui.hint && hintView?.roleWords(beatOf(ui.hint).shapes, spec)) ?? []
  const roles = new Map<string, Message>([...(first?.roles ?? []), ...wrongOf(ui), ...shown])
  if (roles.size === 0) return board
  const named = (item: Item): Item => {
    const role = roles.get(item.id)
    return role ? { ...item, name: msg('grid.cellHinted', { name: item.name, role }) } : item
  }
  return { ...board, rows: board.rows.map((row) => row.map(named)) }
}

function wrongOf({ wrong }: GridUi): Map<string, Message> {
  return new Map(wrong.map((cell) => [formatCell(cell), msg('grid.role.wrong')]))
}
