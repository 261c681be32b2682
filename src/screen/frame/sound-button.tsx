import type { JSX } from 'preact'
import { msg } from '../../kit/text.ts'
import { Icon } from '../../theme/icons.tsx'
import { useHearing, useWords } from '../use-visit.ts'
import { useSoundToggle } from './use-sound-toggle.ts'

/** Switches sound off and on. */
export function SoundButton(): JSX.Element {
  const { say } = useWords()
  const { soundOn } = useHearing()
  const toggle = useSoundToggle()
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={say(soundOn ? msg('sound.off') : msg('sound.on'))}
      onClick={toggle}
    >
      <Icon name={soundOn ? 'volume-2' : 'volume-x'} />
    </button>
  )
}
