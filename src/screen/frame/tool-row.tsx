import type { JSX } from 'preact'
import type { Text } from '../../kit/text.ts'
import { Icon } from '../../theme/icons.tsx'
import type { IconName, OwnIcon } from '../../theme/icons.tsx'
import { useSettings, useWords } from '../use-visit.ts'
import './tool-row.css'

export interface Tool {
  /** Identifies the tool, too. */
  readonly icon: IconName | OwnIcon
  readonly label: Text
  readonly pressed?: boolean
  /** Has nothing to do just now. The tool can still be reached. */
  readonly off?: boolean
  /**
   * - `spare` gives way where it is narrow: to the menu, which has it too
   * - `menu` opens the menu; it stands here where the head of the page is out of a thumb's reach
   */
  readonly as?: 'spare' | 'menu'
  onPress(): void
}

interface ToolRowProps {
  readonly name: string
  readonly label: Text
  readonly tools: readonly Tool[]
}

/** Letters that are as wide as a finger, where they are smallest. */
const FINGER = 7

/**
 * The tools that are used most while playing, under the thumb. For the left hand their order is turned round
 * in the page and not by style, because focus and reading follow the page.
 */
export function ToolRow({ name, label, tools }: ToolRowProps): JSX.Element {
  const { say } = useWords()
  const settings = useSettings('leftHanded')
  let letters = 0
  let wide = 0
  for (const { label, as } of tools) {
    if (as === 'spare') continue
    const { length } = say(label)
    letters += length
    wide += Math.max(FINGER, length)
  }
  const inOrder = settings.leftHanded ? tools.toReversed() : tools
  return (
    <div
      class={`tools ${name}`}
      role="toolbar"
      aria-label={say(label)}
      style={{ '--letters': letters, '--wide': wide }}
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
      class={tool.as ? `tool tool--${tool.as}` : 'tool'}
      aria-haspopup={tool.as === 'menu' ? 'dialog' : undefined}
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
