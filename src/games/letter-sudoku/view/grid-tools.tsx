import type { JSX } from 'preact'
import { msg } from '../../../kit/text.ts'
import type { Text } from '../../../kit/text.ts'
import type { Snapshot } from '../../../session/session.ts'
import { useServices } from '../../../screen/services.ts'
import { Icon } from '../../../theme/icons.tsx'
import type { IconName } from '../../../theme/icons.tsx'
import type { State } from '../core/state.ts'
import type { GridUi } from './grid-ui.ts'
import type { GridActions } from './use-grid.ts'

interface GridToolsProps {
  readonly ui: GridUi
  readonly snapshot: Snapshot<State>
  readonly actions: GridActions
}

/** The five things that are wanted most often; the rest is in the menu. */
export function GridTools({ ui, snapshot, actions }: GridToolsProps): JSX.Element {
  const { say } = useServices()
  return (
    <div class="tools grid-tools" role="toolbar" aria-label={say(msg('grid.tools'))}>
      <Tool
        icon="undo"
        label={msg('grid.tool.undo')}
        off={!snapshot.canUndo}
        onPress={actions.undo}
      />
      <Tool
        icon="redo"
        label={msg('grid.tool.redo')}
        off={!snapshot.canRedo}
        onPress={actions.redo}
      />
      <Tool
        icon="pencil"
        label={msg('grid.tool.marks')}
        pressed={ui.marking}
        onPress={actions.toggleMarking}
      />
      <Tool icon="lightbulb" label={msg('grid.tool.hint')} onPress={actions.hint} />
      <Tool icon="check" label={msg('grid.tool.check')} onPress={actions.check} />
    </div>
  )
}

interface ToolProps {
  readonly icon: IconName
  readonly label: Text
  readonly pressed?: boolean
  /** Nothing to do just now; the tool stays in reach. */
  readonly off?: boolean
  onPress(): void
}

function Tool({ icon, label, pressed, off, onPress }: ToolProps): JSX.Element {
  const { say } = useServices()
  return (
    <button
      type="button"
      class="tool"
      aria-pressed={pressed}
      aria-disabled={off ? true : undefined}
      onClick={onPress}
    >
      <Icon name={icon} />
      <span class="tool__label">{say(label)}</span>
    </button>
  )
}
