import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { graphemesOf } from '../../kit/graphemes.ts'
import type { Text } from '../../kit/text.ts'
import { Icon } from '../../theme/icons.tsx'
import type { IconName, OwnIcon } from '../../theme/icons.tsx'
import { useSettings, useWords } from '../use-visit.ts'

export interface Tool {
  /** Identifies the tool, too. */
  readonly icon: IconName | OwnIcon
  readonly label: Text
  readonly pressed?: boolean
  /** Has nothing to do just now. The tool can still be reached. */
  readonly off?: boolean
  /** Gives way where it is narrow. */
  readonly spare?: boolean
  onPress(): void
}

interface ToolRowProps {
  readonly name: string
  readonly label: Text
  readonly tools: readonly Tool[]
}

/**
 * The tools that are used most while playing, under the thumb. For the left hand their order is turned round
 * in the page and not by style, because focus and reading follow the page.
 */
export function ToolRow({ name, label, tools }: ToolRowProps): JSX.Element {
  const { say } = useWords()
  const settings = useSettings('leftHanded')
  const labels = tools.map((tool) => say(tool.label)).join('')
  const letters = useMemo(() => graphemesOf(labels).length, [labels])
  const inOrder = settings.leftHanded ? tools.toReversed() : tools
  return (
    <div
      class={`tools ${name}`}
      role="toolbar"
      aria-label={say(label)}
      style={{ '--letters': letters, '--tools': tools.length }}
    >
      {inOrder.map((tool) => (
        <ToolButton key={nameOf(tool)} tool={tool} />
      ))}
    </div>
  )
}

function ToolButton({ tool }: { tool: Tool }): JSX.Element {
  const { say } = useWords()
  return (
    <button
      type="button"
      class={tool.spare ? 'tool tool--spare' : 'tool'}
      aria-pressed={tool.pressed}
      aria-disabled={tool.off ? true : undefined}
      data-tool={nameOf(tool)}
      onClick={() => tool.onPress()}
    >
      <Icon name={tool.icon} />
      <span class="tool__label">{say(tool.label)}</span>
    </button>
  )
}

function nameOf({ icon }: Tool): string {
  return typeof icon === 'string' ? icon : icon.name
}
