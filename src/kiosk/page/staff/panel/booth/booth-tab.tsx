import './booth.css'
import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Language } from '../../../../../i18n/languages.ts'
import { msg } from '../../../../../kit/text.ts'
import { useWatched } from '../../../../../screen/use-visit.ts'
import { Icon } from '../../../../../theme/icons.tsx'
import { forgetPackFiles } from '../../../../settings/pack-files.ts'
import type { Booth } from '../../../booth.ts'
import { useStaffWords } from '../../../staff-words.tsx'
import { BOOTH_NAME_LENGTH, nameFault } from '../../parts/booth-name.ts'
import { LanguageChoice } from '../../parts/language-choice.tsx'
import { NewPin } from '../../parts/new-pin.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { STAFF_ICONS } from '../../parts/staff-icons.ts'
import { StaffHead } from '../../parts/staff-head.tsx'
import { Switch } from '../../parts/switch.tsx'
import { TypeText } from '../../parts/type-text.tsx'
import { baseFault, completeBase } from './base-address.ts'
import { PackChoice } from './pack-choice.tsx'
import { SleepHours } from './sleep-hours.tsx'
import { Volume } from './volume.tsx'
import { WipeSheets } from './wipe-sheets.tsx'

type Asked = 'name' | 'base' | 'pin' | 'wipe' | 'leave'

/** Letters of an address that a code can carry. */
const BASE_LENGTH = 120

interface BoothTabProps {
  readonly booth: Booth
  readonly language: Language
}

/** What the booth is called, where its codes lead, which pack it plays, how loud it is; and its end. */
export function BoothTab({ booth, language }: BoothTabProps): JSX.Element {
  const { say } = useStaffWords()
  const settings = useWatched(booth.settings)
  const [asked, setAsked] = useState<Asked | null>(null)
  const done = (): void => setAsked(null)
  const change = (name: Asked, label: string): JSX.Element => (
    <button type="button" class="button" onClick={() => setAsked(name)}>
      <Icon name={STAFF_ICONS.keyboard} />
      {label}
    </button>
  )
  return (
    <>
      <StaffHead title={say(msg('booth.staff.booth'))} deck={say(msg('booth.staff.booth.deck'))} />
      <div class="staff-columns">
        <section>
          <ul class="staff-rows">
            <Row name={say(msg('booth.staff.name'))} value={settings.name}>
              {change('name', say(msg('booth.staff.change')))}
            </Row>
            <Row
              name={say(msg('booth.staff.base'))}
              value={settings.base ?? say(msg('booth.staff.base.none'))}
            >
              {change('base', say(msg('booth.staff.change')))}
            </Row>
            <Row name={say(msg('booth.staff.pin'))} value={say(msg('booth.staff.pin.kept'))}>
              <button type="button" class="button" onClick={() => setAsked('pin')}>
                <Icon name={STAFF_ICONS.lock} />
                {say(msg('booth.staff.pin.new'))}
              </button>
            </Row>
          </ul>
          <h2>{say(msg('booth.staff.panelLanguage'))}</h2>
          <LanguageChoice
            language={language}
            onChosen={(tag) => booth.settings.change({ staffLanguage: tag })}
          />
          <PackChoice booth={booth} />
        </section>
        <section>
          <Volume booth={booth} />
          <ul class="staff-rows">
            <li>
              <Switch
                name={say(msg('booth.staff.speech'))}
                note={say(msg('booth.staff.speech.note'))}
                isOn={settings.speech}
                onChange={(speech) => booth.settings.change({ speech })}
              />
            </li>
            <SleepHours booth={booth} />
          </ul>
        </section>
      </div>
      <div class="staff-buttons staff__last">
        <button type="button" class="button staff-danger" onClick={() => setAsked('wipe')}>
          <Icon name={STAFF_ICONS.trash} />
          {say(msg('booth.staff.wipe'))}
        </button>
        <button type="button" class="button" onClick={() => setAsked('leave')}>
          <Icon name={STAFF_ICONS.leave} />
          {say(msg('booth.staff.leave'))}
        </button>
      </div>
      {asked && <Asking booth={booth} asked={asked} onDone={done} />}
    </>
  )
}

interface RowProps {
  readonly name: string
  readonly value: string
  readonly children: ComponentChildren
}

function Row({ name, value, children }: RowProps): JSX.Element {
  return (
    <li>
      <span class="staff-named">
        <span>{name}</span>
        <strong>{value}</strong>
      </span>
      {children}
    </li>
  )
}

interface AskingProps {
  readonly booth: Booth
  readonly asked: Asked
  onDone(): void
}

/** What is asked on a sheet. */
function Asking({ booth, asked, onDone }: AskingProps): JSX.Element {
  const { say } = useStaffWords()
  const { name, base } = booth.settings.get()
  const keep = say(msg('booth.staff.keep'))
  const cancel = say(msg('booth.staff.cancel'))
  switch (asked) {
    case 'name':
      return (
        <Sheet title={say(msg('booth.staff.name'))} onClose={onDone}>
          <TypeText
            label={say(msg('booth.staff.name'))}
            kind="name"
            first={name}
            most={BOOTH_NAME_LENGTH}
            note={say(msg('booth.staff.name.note'))}
            keep={keep}
            cancel={cancel}
            faultOf={(text) => nameFault(text, say)}
            onKeep={(text) => {
              booth.settings.change({ name: text })
              onDone()
            }}
            onCancel={onDone}
          />
        </Sheet>
      )
    case 'base':
      return (
        <Sheet title={say(msg('booth.staff.base'))} onClose={onDone}>
          <TypeText
            label={say(msg('booth.staff.base'))}
            kind="address"
            first={base ?? ''}
            most={BASE_LENGTH}
            note={say(msg('booth.staff.base.note'))}
            keep={keep}
            cancel={cancel}
            faultOf={(text) => {
              const fault = text.trim() === '' ? null : baseFault(completeBase(text))
              if (fault === 'ownDevice') return say(msg('booth.staff.base.ownDevice'))
              return fault && say(msg('booth.staff.base.notAddress'))
            }}
            onKeep={(text) => {
              booth.settings.change({ base: text.trim() === '' ? null : completeBase(text) })
              onDone()
            }}
            onCancel={onDone}
          />
        </Sheet>
      )
    case 'pin':
      return (
        <Sheet title={say(msg('booth.staff.pin.new'))} onClose={onDone}>
          <NewPin
            cancel={cancel}
            onCancel={onDone}
            onChosen={async (pin) => {
              const isKept = await booth.pin.set(pin).catch(() => false)
              if (isKept) onDone()
              return isKept
            }}
          />
        </Sheet>
      )
    case 'wipe':
      return <WipeSheets booth={booth} onDone={onDone} />
    case 'leave':
      return (
        <Sheet title={say(msg('booth.staff.leave.title'))} onClose={onDone}>
          <p class="staff-lead">{say(msg('booth.staff.leave.text'))}</p>
          <button type="button" class="button button--primary" onClick={onDone}>
            <Icon name={STAFF_ICONS.lock} />
            {say(msg('booth.staff.leave.stay'))}
          </button>
          <button type="button" class="button" onClick={() => void leave(booth)}>
            <Icon name={STAFF_ICONS.leave} />
            {say(msg('booth.staff.leave'))}
          </button>
        </Sheet>
      )
  }
}

/** This device is no booth any more: the page of a reader is shown. The journal stays. */
async function leave({ settings }: Booth): Promise<void> {
  settings.forget()
  await forgetPackFiles().catch(() => undefined)
  location.replace('./')
}
