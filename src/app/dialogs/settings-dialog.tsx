import '../../theme/forms.css'
import type { JSX } from 'preact'
import { LANGUAGES, isLanguage } from '../../i18n/languages.ts'
import { msg } from '../../kit/text.ts'
import type { Text } from '../../kit/text.ts'
import { canKeepAwake } from '../../platform/keep-awake.ts'
import { browserMedia } from '../../platform/media-watch.ts'
import { Dialog } from '../../screen/frame/dialog.tsx'
import type { GameSettings, SwitchEntry } from '../../screen/game-entry.ts'
import { useLook, useOwnSettings, useVisit, useWatched, useWords } from '../../screen/use-visit.ts'
import { wantsStrong } from '../../visit/look-in-force.ts'
import { ownChange } from '../../visit/own-settings.ts'
import { TEXT_SCALES } from '../../visit/settings.ts'
import { SoundFields } from './sound-fields.tsx'

type PageSwitch = SwitchEntry<'strongContrast' | 'wideSpacing' | 'leftHanded' | 'keepAwake'>

const READING_SWITCHES: readonly PageSwitch[] = [
  { key: 'strongContrast', label: msg('settings.strongContrast') },
  { key: 'wideSpacing', label: msg('settings.wideSpacing') },
]

const PLAYING_SWITCHES: readonly PageSwitch[] = [
  { key: 'leftHanded', label: msg('settings.leftHanded') },
  ...(canKeepAwake() ? [{ key: 'keepAwake', label: msg('settings.keepAwake') } as const] : []),
]

interface SettingsDialogProps {
  /** The settings of single games. */
  readonly games: readonly GameSettings[]
  onClose(): void
}

/** The settings. Each takes effect at once, so there is no button to confirm or to cancel. */
export function SettingsDialog({ games, onClose }: SettingsDialogProps): JSX.Element {
  const visit = useVisit()
  const { changeSettings } = visit
  const { say } = useWords()
  const settings = useWatched(visit.settings)
  // What the device says can change while the dialog is open.
  useLook()
  const strongContrast = wantsStrong(settings, browserMedia.read())
  return (
    <Dialog title={say(msg('settings.title'))} onClose={onClose}>
      <div class="form">
        <LanguageField />
        <Choice
          name="theme"
          legend={msg('settings.theme')}
          value={settings.theme}
          options={[
            { value: 'auto', label: msg('settings.themeAuto') },
            { value: 'light', label: msg('settings.themeLight') },
            { value: 'dark', label: msg('settings.themeDark') },
          ]}
          onChange={(theme) => changeSettings({ theme })}
        />
        <h3>{say(msg('settings.reading'))}</h3>
        <Choice
          name="text-scale"
          legend={msg('settings.textSize')}
          value={settings.textScale}
          options={TEXT_SCALES.map((percent) => ({
            value: percent,
            label: msg('settings.percent', { percent: percent / 100 }),
          }))}
          onChange={(textScale) => changeSettings({ textScale })}
        />
        <Switches entries={READING_SWITCHES} values={{ ...settings, strongContrast }} />
        <SoundFields />
        <h3>{say(msg('settings.playing'))}</h3>
        <Switches entries={PLAYING_SWITCHES} values={settings} />
        {games.map((one) => (
          <OfGame {...one} />
        ))}
      </div>
    </Dialog>
  )
}

function OfGame({ own, title, choices, switches }: GameSettings): JSX.Element {
  const { changeSettings } = useVisit()
  const { say } = useWords()
  const values = useOwnSettings(own)
  return (
    <>
      <h3>{say(title)}</h3>
      {choices.map(({ key, legend, options }) => (
        <Choice
          name={key}
          legend={legend}
          value={String(values[key])}
          options={options}
          onChange={(value) => changeSettings(ownChange(key, value))}
        />
      ))}
      <Switches entries={switches} values={values} />
    </>
  )
}

interface SwitchesProps<Key extends string> {
  readonly entries: readonly SwitchEntry<Key>[]
  readonly values: Readonly<Record<Key, unknown>>
}

function Switches<Key extends string>({ entries, values }: SwitchesProps<Key>): JSX.Element {
  const { changeSettings } = useVisit()
  const { say } = useWords()
  return (
    <>
      {entries.map(({ key, label }) => (
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={values[key] === true}
            onChange={(event) => changeSettings(ownChange(key, event.currentTarget.checked))}
          />
          <span>{say(label)}</span>
        </label>
      ))}
    </>
  )
}

function LanguageField(): JSX.Element {
  const { changeSettings } = useVisit()
  const { say, language } = useWords()
  return (
    <label class="field">
      <span>{say(msg('settings.language'))}</span>
      <select
        value={language}
        onChange={(event) => {
          const tag = event.currentTarget.value
          if (isLanguage(tag)) changeSettings({ language: tag })
        }}
      >
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <option value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

interface ChoiceProps<Value extends string | number> {
  readonly name: string
  readonly legend: Text
  readonly value: Value
  readonly options: readonly { value: Value; label: Text }[]
  onChange(value: Value): void
}

function Choice<Value extends string | number>(props: ChoiceProps<Value>): JSX.Element {
  const { say } = useWords()
  return (
    <fieldset class="choice">
      <legend>{say(props.legend)}</legend>
      <div class="choice__options">
        {props.options.map((option) => (
          <label class="choice__option">
            <input
              type="radio"
              name={props.name}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>{say(option.label)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
