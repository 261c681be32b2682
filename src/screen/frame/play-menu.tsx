import type { JSX } from 'preact'
import { msg } from '../../kit/text.ts'
import type { Text } from '../../kit/text.ts'
import { Dialog } from './dialog.tsx'
import { useVisit, useWords } from '../use-visit.ts'
import { SpokenText } from './spoken-text.tsx'
import './play-menu.css'

export interface MenuEntry {
  readonly label: Text
  run(): void
}

/** What is said under a heading of its own. */
interface Rules {
  readonly title: Text
  readonly lines: readonly Text[]
}

interface Keys {
  readonly title: Text
  /** One sentence each. Square brackets in it mark a key. */
  readonly list: readonly Text[]
}

interface PlayMenuProps {
  readonly title: Text
  /** Entries that belong together form a group. The settings follow the groups. */
  readonly groups: readonly (readonly MenuEntry[])[]
  readonly rules: Rules
  readonly keys: Keys
  onClose(): void
}

/** A game's menu: what is wanted now and then while playing, the rules, and the keys. */
export function PlayMenu({ title, groups, rules, keys, onClose }: PlayMenuProps): JSX.Element {
  const { openDialog } = useVisit()
  const { say } = useWords()
  const settings = { label: msg('settings.title'), run: () => openDialog('settings') }
  const shown = [...groups, [settings]].filter((group) => group.length > 0)
  return (
    <Dialog title={say(title)} onClose={onClose}>
      {shown.map((group) => (
        <MenuGroup entries={group} say={say} onClose={onClose} />
      ))}
      <h3>{say(rules.title)}</h3>
      {rules.lines.map((line) => (
        <p>
          <SpokenText text={line} />
        </p>
      ))}
      <h3>{say(keys.title)}</h3>
      <ul class="key-list">
        {keys.list.map((line) => (
          <li>{withKeys(say(line))}</li>
        ))}
      </ul>
    </Dialog>
  )
}

/** "[Shift] + [letter] notes it", with its keys drawn as keys. */
function withKeys(sentence: string): readonly (string | JSX.Element)[] {
  const parts = sentence.split(/[[\]]/)
  return parts.map((part, index) => (index % 2 === 1 ? <kbd>{part}</kbd> : part))
}

interface MenuGroupProps {
  readonly entries: readonly MenuEntry[]
  say(text: Text): string
  onClose(): void
}

function MenuGroup({ entries, say, onClose }: MenuGroupProps): JSX.Element {
  return (
    <div class="menu-group">
      {entries.map(({ label, run }) => (
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
      ))}
    </div>
  )
}
