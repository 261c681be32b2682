import type { JSX } from 'preact'
import { msg } from '../../../kit/text.ts'
import type { Text } from '../../../kit/text.ts'
import { PlayMenu } from '../../../screen/play-menu.tsx'
import type { ShuffleActions } from './use-shuffle.ts'

interface ShuffleMenuProps {
  readonly actions: ShuffleActions
  /** Whether a word is on the table. */
  readonly playing: boolean
  onClose(): void
}

const KEYS: readonly { keys: Text; what: Text }[] = [
  { keys: msg('anagram.keys.letters'), what: msg('anagram.keys.lettersWhat') },
  { keys: msg('anagram.keys.delete'), what: msg('anagram.keys.deleteWhat') },
  { keys: msg('anagram.keys.arrows'), what: msg('anagram.keys.arrowsWhat') },
  { keys: msg('anagram.keys.enter'), what: msg('anagram.keys.enterWhat') },
  { keys: msg('anagram.keys.undo'), what: msg('anagram.keys.undoWhat') },
  { keys: msg('anagram.keys.escape'), what: msg('anagram.keys.escapeWhat') },
]

export function ShuffleMenu({ actions, playing, onClose }: ShuffleMenuProps): JSX.Element {
  const inPlay = [
    { label: msg('anagram.tool.redo'), run: actions.redo },
    { label: msg('anagram.menu.clear'), run: actions.clear },
  ]
  return (
    <PlayMenu
      title={msg('anagram.menu')}
      groups={playing ? [inPlay] : []}
      rules={{
        title: msg('anagram.rules.title'),
        lines: [msg('anagram.rules'), msg('anagram.rules.swap')],
      }}
      keys={{ title: msg('anagram.keys.title'), list: KEYS }}
      onClose={onClose}
    />
  )
}
