import type { JSX } from 'preact'
import { msg } from '../../../../kit/text.ts'
import type { Snapshot } from '../../../../session/session.ts'
import { ToolRow } from '../../../../screen/frame/tool-row.tsx'
import type { Tool } from '../../../../screen/frame/tool-row.tsx'
import type { State } from '../../core/state.ts'
import type { ShuffleUi } from '../play/shuffle-ui.ts'
import type { ShuffleActions } from '../play/shuffle-controller.ts'
import { SHUFFLE_ICONS } from './shuffle-icons.ts'

interface ShuffleToolsProps {
  readonly ui: ShuffleUi
  readonly snapshot: Snapshot<State>
  readonly actions: ShuffleActions
  onMenu(): void
}

/** The tools below the tiles. A narrow row leaves out redo and clear (`spare`); the menu always has them. */
export function ShuffleTools({ ui, snapshot, actions, onMenu }: ShuffleToolsProps): JSX.Element {
  const tools: readonly Tool[] = [
    {
      icon: 'undo',
      label: msg('anagram.tool.undo'),
      off: !snapshot.canUndo,
      onPress: actions.undo,
    },
    {
      icon: 'redo',
      label: msg('anagram.tool.redo'),
      off: !snapshot.canRedo,
      as: 'spare',
      onPress: actions.redo,
    },
    { icon: SHUFFLE_ICONS.shuffle, label: msg('anagram.tool.shuffle'), onPress: actions.shuffle },
    {
      icon: SHUFFLE_ICONS.swap,
      label: msg('anagram.tool.swap'),
      pressed: ui.swapping,
      onPress: actions.toggleSwapping,
    },
    { icon: 'lightbulb', label: msg('anagram.tool.hint'), onPress: actions.hint },
    {
      icon: SHUFFLE_ICONS.erase,
      label: msg('anagram.tool.clear'),
      as: 'spare',
      onPress: actions.clear,
    },
    {
      icon: SHUFFLE_ICONS.eye,
      label: msg('anagram.tool.giveUp'),
      onPress: () => actions.ask(true),
    },
    { icon: 'menu', label: msg('anagram.menu'), as: 'menu', onPress: onMenu },
  ]
  return <ToolRow name="shuffle-tools" label={msg('anagram.tools')} tools={tools} />
}
