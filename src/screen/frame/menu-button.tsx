import type { JSX } from 'preact'
import type { Text } from '../../kit/text.ts'
import { Icon } from '../../theme/icons.tsx'
import { useWords } from '../use-visit.ts'

/** Opens a game's own menu, in the running head. */
export function MenuButton({ name, onPress }: { name: Text; onPress(): void }): JSX.Element {
  const { say } = useWords()
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={say(name)}
      aria-haspopup="dialog"
      onClick={onPress}
    >
      <Icon name="menu" />
    </button>
  )
}
