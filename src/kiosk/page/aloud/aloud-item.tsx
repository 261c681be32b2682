import './aloud.css'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { msg } from '../../../kit/text.ts'
import type { Text } from '../../../kit/text.ts'
import { useVisit, useWatched, useWords } from '../../../screen/use-visit.ts'
import { Icon } from '../../../theme/icons.tsx'
import type { OwnIcon } from '../../../theme/icons.tsx'
import type { Owned, Visit } from '../../../visit/visit.ts'
import { changeManner } from '../../aloud/manner.ts'
import type { Change } from '../../aloud/manner.ts'
import { hasVoice } from '../../aloud/voice.ts'
import type { Booth } from '../booth.ts'
import { SillItem } from '../sill/sill.tsx'
import type { Aloud } from './aloud-of-visit.ts'

interface AloudItemProps {
  readonly booth: Booth
  readonly open: (visit: Visit) => Owned<Aloud>
}

/** Turns reading aloud on and off, and shows beside it how it is read while it is on. */
export function AloudItem({ booth, open }: AloudItemProps): JSX.Element {
  const { say, language } = useWords()
  const aloud = useVisit().own(open)
  const on = useWatched(booth.aloud)
  const canSpeak = useWatched(
    useMemo(
      () => ({ get: () => hasVoice(aloud.voice, language), watch: aloud.voice.watch }),
      [aloud, language],
    ),
  )
  const { speech } = useWatched(booth.settings)
  if (!speech) return <></>
  const label = canSpeak ? msg('booth.aloud.start') : msg('booth.aloud.voiceless')
  return (
    <>
      <SillItem
        icon={<Icon name="volume-2" />}
        label={say(label)}
        pressed={on}
        onPress={() => aloud.turn(!on)}
      />
      {on && <AloudBar aloud={aloud} />}
    </>
  )
}

const icon = (name: string, path: string): OwnIcon => ({ name, path })

const CHANGES: readonly (readonly [Change, Text, OwnIcon])[] = [
  ['slower', msg('booth.aloud.slower'), icon('slower', 'm11 17-5-5 5-5M18 17l-5-5 5-5')],
  ['faster', msg('booth.aloud.faster'), icon('faster', 'm13 7 5 5-5 5M6 7l5 5-5 5')],
  ['quieter', msg('booth.aloud.quieter'), icon('quieter', 'M5 12h14')],
  ['louder', msg('booth.aloud.louder'), icon('louder', 'M5 12h14M12 5v14')],
]

/** How fast and how loud it is read. */
function AloudBar({ aloud }: { readonly aloud: Aloud }): JSX.Element {
  const { say } = useWords()
  const manner = useWatched(aloud.manner)
  return (
    <div class="aloud-bar" role="group" aria-label={say(msg('booth.aloud.bar'))}>
      {CHANGES.map(([change, label, shape]) => (
        <button
          key={change}
          type="button"
          class="aloud-bar__key"
          aria-disabled={changeManner(manner, change) === manner ? true : undefined}
          onClick={() => aloud.change(change)}
        >
          <Icon name={shape} />
          {say(label)}
        </button>
      ))}
    </div>
  )
}
