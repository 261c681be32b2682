import { formatCell } from '../../../../kit/grid-geometry.ts'
import { msg } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import type { GridGroup, Item } from '../../../contract.ts'
import type { Hint } from '../../core/hint/hint.ts'
import { letterWords } from '../../core/hint/words/letter-words.ts'
import type { Spec } from '../../core/puzzle.ts'
import type { GridUi } from '../play/grid-ui.ts'

/**
 * The board as screen readers read it. While a hint is explained, its cells also say their role in it; after
 * a check, wrong cells say that they are wrong.
 */
export function hintedBoard(board: GridGroup, ui: GridUi, spec: Spec): GridGroup {
  const explained = ui.hint && ui.hint.level !== 'point' ? rolesOf(ui.hint.hint, spec) : []
  const roles = new Map([...wrongOf(ui), ...explained])
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

/**
 * The roles of cells in a hint, by the ids of their items. A cell that is a target and a reason is a target.
 */
function rolesOf({ targets, causes, notes, move }: Hint, spec: Spec): Map<string, Message> {
  const roles = new Map<string, Message>()
  for (const cell of causes) roles.set(formatCell(cell), msg('grid.hint.role.cause'))
  for (const cell of targets) {
    const gone = notes.filter((note) => note.cell === cell && note.role === 'gone')
    const letters = letterWords(
      spec,
      gone.map(({ symbol }) => symbol),
    )
    roles.set(
      formatCell(cell),
      move.type === 'eliminate'
        ? msg('grid.hint.role.gone', { letters })
        : msg('grid.hint.role.target'),
    )
  }
  return roles
}
