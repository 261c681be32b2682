import type { ComponentChildren, JSX } from 'preact'
import { msg } from '../../kit/text.ts'
import { Icon } from '../../theme/icons.tsx'
import { useLook, useVisit, useWords } from '../use-visit.ts'
import { SoundButton } from './sound-button.tsx'

/** What ends the head of every page: sound, day or night, and the settings or the page's own menu. */
export function PageTools({ menu }: { menu?: ComponentChildren }): JSX.Element {
  return (
    <>
      <SoundButton />
      <ThemeButton />
      {menu ?? <SettingsButton />}
    </>
  )
}

function ThemeButton(): JSX.Element {
  const { changeSettings } = useVisit()
  const { say } = useWords()
  const { dark } = useLook()
  return (
    <button
      type="button"
      class="icon-button page-head__theme"
      aria-label={say(dark ? msg('app.toLight') : msg('app.toDark'))}
      onClick={() => changeSettings({ theme: dark ? 'light' : 'dark' })}
    >
      <Icon name={dark ? 'sun' : 'moon'} />
    </button>
  )
}

/** @param look a class for one that stands elsewhere than in the head */
export function SettingsButton({ look = '' }: { look?: string }): JSX.Element {
  const { openDialog } = useVisit()
  const { say } = useWords()
  return (
    <button
      type="button"
      class={`icon-button ${look}`}
      aria-label={say(msg('settings.title'))}
      onClick={() => openDialog('settings')}
    >
      <Icon name="settings" />
    </button>
  )
}
