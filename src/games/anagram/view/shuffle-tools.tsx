import type { JSX } from 'preact'
import { msg } from '../../../kit/text.ts'
import type { Text } from '../../../kit/text.ts'
import { useServices } from '../../../screen/services.ts'
import type { Snapshot } from '../../../session/session.ts'
import { Icon } from '../../../theme/icons.tsx'
import type { IconName } from '../../../theme/icons.tsx'
import type { State } from '../core/state.ts'
import type { ShuffleUi } from './shuffle-ui.ts'
import type { ShuffleActions } from './use-shuffle.ts'

interface ShuffleToolsProps {
  readonly ui: ShuffleUi
  readonly snapshot: Snapshot<State>
  readonly actions: ShuffleActions
}

/** Where it is narrow, redo and clear give way; the menu has them everywhere. */
export function ShuffleTools({ ui, snapshot, actions }: ShuffleToolsProps): JSX.Element {
  const { say } = useServices()
  return (
    <div class="tools shuffle-tools" role="toolbar" aria-label={say(msg('anagram.tools'))}>
      <Tool
        icon="undo"
        label={msg('anagram.tool.undo')}
        off={!snapshot.canUndo}
        onPress={actions.undo}
      />
      <Tool
        icon="redo"
        label={msg('anagram.tool.redo')}
        off={!snapshot.canRedo}
        spare
        onPress={actions.redo}
      />
      <Tool icon="shuffle" label={msg('anagram.tool.shuffle')} onPress={actions.shuffle} />
      <Tool
        icon="swap"
        label={msg('anagram.tool.swap')}
        pressed={ui.swapping}
        onPress={actions.toggleSwapping}
      />
      <Tool icon="lightbulb" label={msg('anagram.tool.hint')} onPress={actions.hint} />
      <Tool icon="erase" label={msg('anagram.tool.clear')} spare onPress={actions.clear} />
      <Tool icon="eye" label={msg('anagram.tool.giveUp')} onPress={() => actions.ask(true)} />
    </div>
  )
}

interface ToolProps {
  readonly icon: IconName
  readonly label: Text
  readonly pressed?: boolean
  /** Nothing to do just now; the tool stays in reach. */
  readonly off?: boolean
  readonly spare?: boolean
  onPress(): void
}

function Tool({ icon, label, pressed, off, spare, onPress }: ToolProps): JSX.Element {
  const { say } = useServices()
  return (
    <button
      type="button"
      class={spare ? 'tool tool--spare' : 'tool'}
      aria-pressed={pressed}
      aria-disabled={off ? true : undefined}
      data-tool={icon}
      onClick={onPress}
    >
      <Icon name={icon} />
      <span class="tool__label">{say(label)}</span>
    </button>
  )
}
