import type { JSX } from 'preact'
import { msg } from '../../../kit/text.ts'
import type { Text } from '../../../kit/text.ts'
import { Dialog } from '../../../screen/dialog.tsx'
import { useServices } from '../../../screen/services.ts'
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

/** What is wanted now and then, how it goes, and the keys. */
export function ShuffleMenu({ actions, playing, onClose }: ShuffleMenuProps): JSX.Element {
  const { say, openDialog } = useServices()
  const entry = (label: Text, run: () => void): JSX.Element => (
    <button
      type="button"
      class="button"
      onClick={() => {
        onClose()
        run()
      }}
    >
      {say(label)}
    </button>
  )
  return (
    <Dialog title={say(msg('anagram.menu'))} onClose={onClose}>
      <div class="shuffle-menu">
        {playing && (
          <>
            {entry(msg('anagram.tool.redo'), actions.redo)}
            {entry(msg('anagram.menu.clear'), actions.clear)}
          </>
        )}
        {entry(msg('settings.title'), () => openDialog('settings'))}
      </div>
      <h3>{say(msg('anagram.rules.title'))}</h3>
      <p>{say(msg('anagram.rules'))}</p>
      <p>{say(msg('anagram.rules.swap'))}</p>
      <h3>{say(msg('anagram.keys.title'))}</h3>
      <dl class="shuffle-keys">
        {KEYS.map(({ keys, what }) => (
          <div>
            <dt>{say(keys)}</dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
