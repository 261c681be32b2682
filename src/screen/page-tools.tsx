import type { ComponentChildren, JSX } from 'preact'
import { msg } from '../kit/text.ts'
import { Icon } from '../theme/icons.tsx'
import { SoundButton } from './sound-button.tsx'
import { useThemeToggle } from './use-theme-toggle.ts'
import { useVisit, useWords } from './use-visit.ts'

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
  const { say } = useWords()
  const [dark, toggle] = useThemeToggle()
  return (
    <button
      type="button"
      class="icon-button page-head__theme"
      aria-label={say(dark ? msg('app.toLight') : msg('app.toDark'))}
      onClick={toggle}
    >
      <Icon name={dark ? 'sun' : 'moon'} />
    </button>
  )
}

function SettingsButton(): JSX.Element {
  const { openDialog } = useVisit()
  const { say } = useWords()
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={say(msg('settings.title'))}
      onClick={() => openDialog('settings')}
    >
      <Icon name="settings" />
    </button>
  )
}
