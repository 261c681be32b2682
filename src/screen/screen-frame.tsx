import type { ComponentChildren, JSX, Ref } from 'preact'
import { msg } from '../kit/text.ts'
import type { Text } from '../kit/text.ts'
import { Icon } from '../theme/icons.tsx'
import { START } from './route.ts'
import { useServices } from './services.ts'
import { useSoundToggle } from './use-sound-toggle.ts'

interface ScreenFrameProps {
  readonly name: string
  readonly heading: Text
  readonly frameRef?: Ref<HTMLDivElement>
  readonly menu?: ComponentChildren
  readonly children: ComponentChildren
  onBack?(): void
}

/** The running head of a page (back, the newspaper's name, sound, day or night, menu) over its content. */
export function ScreenFrame(props: ScreenFrameProps): JSX.Element {
  const { say, navigate } = useServices()
  const onBack = props.onBack ?? (() => navigate(START))
  return (
    <div ref={props.frameRef} class={`screen screen--${props.name}`}>
      <header class="page-head">
        <button
          type="button"
          class="icon-button"
          aria-label={say(msg('app.back'))}
          onClick={onBack}
        >
          <Icon name="chevron-left" />
        </button>
        <p class="page-head__title">{say(props.heading)}</p>
        <SoundButton />
        <ThemeButton />
        {props.menu ?? <SettingsButton />}
      </header>
      <hr class="rule-double page-rule" />
      {props.children}
    </div>
  )
}

function SoundButton(): JSX.Element {
  const { say, soundOn } = useServices()
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

function ThemeButton(): JSX.Element {
  const { say, look, changeSettings, settings } = useServices()
  const dark = settings.theme === 'auto' ? look === 'dark' : settings.theme === 'dark'
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={say(dark ? msg('app.toLight') : msg('app.toDark'))}
      onClick={() => changeSettings({ theme: dark ? 'light' : 'dark' })}
    >
      <Icon name={dark ? 'sun' : 'moon'} />
    </button>
  )
}

export function SettingsButton(): JSX.Element {
  const { say, openDialog } = useServices()
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
