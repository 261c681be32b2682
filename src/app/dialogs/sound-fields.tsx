import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { msg } from '../../kit/text.ts'
import { useHearing, useSettings, useVisit, useWords } from '../../screen/use-visit.ts'
import { useSoundToggle } from '../../screen/frame/use-sound-toggle.ts'
import { Icon } from '../../theme/icons.tsx'

/** The settings of sound, volume and vibration. Says why there is no sound, if something prevents it. */
export function SoundFields(): JSX.Element {
  const { changeSettings } = useVisit()
  const { say } = useWords()
  const { soundOn, soundTrouble, ticking } = useHearing()
  const toggle = useSoundToggle()
  return (
    <>
      <h3>{say(msg('sound.title'))}</h3>
      <label class="switch">
        <input type="checkbox" role="switch" checked={soundOn} onChange={toggle} />
        <span>{say(msg('sound.play'))}</span>
      </label>
      {soundTrouble && (
        <p class="message">
          <Icon name="info" />
          <span>
            {say(soundTrouble === 'missing' ? msg('sound.missing') : msg('sound.blocked'))}
          </span>
        </p>
      )}
      <VolumeField />
      {ticking !== null && (
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={ticking}
            onChange={(event) => changeSettings({ haptics: event.currentTarget.checked })}
          />
          <span>{say(msg('sound.haptics'))}</span>
        </label>
      )}
    </>
  )
}

/** The volume. Moving it above zero also switches the sound on. */
function VolumeField(): JSX.Element {
  const { changeSettings, sound } = useVisit()
  const { say } = useWords()
  const settings = useSettings('volume')
  const id = useId()
  const percent = say(msg('settings.percent', { percent: settings.volume / 100 }))
  return (
    <div class="field volume">
      <label for={id}>{say(msg('sound.volume'))}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={settings.volume}
        aria-valuetext={percent}
        onInput={(event) => {
          const volume = Number(event.currentTarget.value)
          changeSettings({ volume, ...(volume > 0 && { sound: true }) })
        }}
        onChange={() => sound('place')}
      />
      <output for={id} aria-hidden="true">
        {percent}
      </output>
    </div>
  )
}
