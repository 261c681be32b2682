import type { JSX } from 'preact'
import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import { PlayMenu } from '../../../../screen/frame/play-menu.tsx'
import type { ShuffleActions } from '../play/shuffle-controller.ts'

interface ShuffleMenuProps {
  readonly actions: ShuffleActions
  /** Whether the current word is still open. */
  readonly playing: boolean
  /** Says again what is to be done. */
  onExplain(): void
  onClose(): void
}

const KEYS: readonly Text[] = [
  msg('anagram.keys.letters'),
  msg('anagram.keys.delete'),
  msg('anagram.keys.arrows'),
  msg('anagram.keys.enter'),
  msg('anagram.keys.undo'),
  msg('anagram.keys.escape'),
]

export function ShuffleMenu({
  actions,
  playing,
  onExplain,
  onClose,
}: ShuffleMenuProps): JSX.Element {
  const inPlay = [
    { label: msg('anagram.rules.title'), run: onExplain },
    { label: msg('anagram.tool.redo'), run: actions.redo },
    { label: msg('anagram.menu.clear'), run: actions.clear },
  ]
  return (
    <PlayMenu
      title={msg('anagram.menu')}
      groups={playing ? [inPlay] : []}
      rules={{
        title: msg('anagram.rules.title'),
        lines: [msg('anagram.rules'), msg('anagram.rules.swap'), msg('anagram.rules.hint')],
      }}
      keys={{ title: msg('anagram.keys.title'), list: KEYS }}
      onClose={onClose}
    />
  )
}
