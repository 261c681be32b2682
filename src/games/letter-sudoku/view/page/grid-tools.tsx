import type { JSX } from 'preact'
import { msg } from '../../../../kit/text.ts'
import type { Snapshot } from '../../../../session/session.ts'
import { ToolRow } from '../../../../screen/frame/tool-row.tsx'
import type { Tool } from '../../../../screen/frame/tool-row.tsx'
import type { State } from '../../core/state.ts'
import type { GridUi } from '../play/grid-ui.ts'
import type { GridActions } from '../play/grid-controller.ts'

interface GridToolsProps {
  readonly ui: GridUi
  readonly snapshot: Snapshot<State>
  readonly actions: GridActions
  onMenu(): void
}

/** The five things that are wanted most often, and the menu for the rest. */
export function GridTools({ ui, snapshot, actions, onMenu }: GridToolsProps): JSX.Element {
  const tools: readonly Tool[] = [
    {
      icon: 'undo',
      label: msg('grid.tool.undo'),
      off: !snapshot.canUndo,
      onPress: actions.undo,
    },
    {
      icon: 'redo',
      label: msg('grid.tool.redo'),
      off: !snapshot.canRedo,
      onPress: actions.redo,
    },
    {
      icon: 'pencil',
      label: msg('grid.tool.marks'),
      pressed: ui.marking,
      onPress: actions.toggleMarking,
    },
    { icon: 'lightbulb', label: msg('grid.tool.hint'), onPress: actions.hint },
    { icon: 'check', label: msg('grid.tool.check'), onPress: actions.check },
    { icon: 'menu', label: msg('grid.menu'), as: 'menu', onPress: onMenu },
  ]
  return <ToolRow name="grid-tools" label={msg('grid.tools')} tools={tools} />
}
