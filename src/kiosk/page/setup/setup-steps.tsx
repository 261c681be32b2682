import './setup.css'
import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '../../../i18n/languages.ts'
import { msg } from '../../../kit/text.ts'
import { QuietStreet } from '../../../art/quiet-street.tsx'
import type { Booth } from '../booth.ts'
import { useStaffWords } from '../staff-words.tsx'
import { LanguageChoice } from '../staff/parts/language-choice.tsx'
import { NewPin } from '../staff/parts/new-pin.tsx'
import { StaffHead } from '../staff/parts/staff-head.tsx'
import { TypeText } from '../staff/parts/type-text.tsx'
import { BOOTH_NAME_LENGTH, nameFault } from '../staff/parts/booth-name.ts'

/** The page of the game, without what made it a booth. */
const GAME = './'

type Step = 'asks' | 'name' | 'pin'

interface SetupStepsProps {
  readonly booth: Booth
  readonly language: Language
  /** The language that staff chose here; null: they left it as it was. */
  readonly chosen: Language | null
  onLanguage(language: Language): void
}

/** The question, the name and the PIN, one after the other. */
export function SetupSteps(props: SetupStepsProps): JSX.Element {
  const [step, setStep] = useState<Step>('asks')
  const page = useRef<HTMLElement>(null)
  // The field of the name takes the focus by itself.
  useLayoutEffect(() => {
    if (step !== 'name') page.current?.focus()
  }, [step])
  return (
    <main ref={page} class="staff setup" lang={props.language} tabIndex={-1}>
      <SetupStep {...props} step={step} onStep={setStep} />
    </main>
  )
}

interface SetupStepProps extends SetupStepsProps {
  readonly step: Step
  onStep(step: Step): void
}

function SetupStep(props: SetupStepProps): JSX.Element {
  const { booth, language, chosen, step, onLanguage, onStep } = props
  const { say } = useStaffWords()
  const { name } = booth.settings.get()
  const [given, setGiven] = useState(name)
  const back = say(msg('booth.staff.back.step'))

  async function become(pin: string): Promise<boolean> {
    const isKept = await booth.pin.set(pin).catch(() => false)
    if (!isKept) return false
    booth.settings.change({
      ...(given.trim() !== name && { name: given }),
      ...(chosen && { staffLanguage: chosen }),
    })
    booth.show('attract')
    return true
  }

  switch (step) {
    case 'asks':
      return (
        <AsksWhether
          language={language}
          onLanguage={onLanguage}
          onYes={() => onStep('name')}
          onNo={() => location.replace(GAME)}
        />
      )
    case 'name':
      return (
        <>
          <StaffHead
            title={say(msg('booth.staff.setup.name'))}
            deck={say(msg('booth.staff.setup.nameDeck'))}
          />
          <div class="setup__foot">
            <TypeText
              label={say(msg('booth.staff.name'))}
              kind="name"
              first={given}
              most={BOOTH_NAME_LENGTH}
              note={say(msg('booth.staff.name.note'))}
              keep={say(msg('booth.staff.setup.next'))}
              cancel={back}
              faultOf={(text) => nameFault(text, say)}
              onKeep={(text) => {
                setGiven(text)
                onStep('pin')
              }}
              onCancel={() => onStep('asks')}
            />
          </div>
        </>
      )
    case 'pin':
      return (
        <>
          <StaffHead
            title={say(msg('booth.staff.setup.pin'))}
            deck={say(msg('booth.staff.setup.pinDeck'))}
          />
          <NewPin cancel={back} onCancel={() => onStep('name')} onChosen={become} />
        </>
      )
  }
}

interface AsksWhetherProps {
  readonly language: Language
  onLanguage(language: Language): void
  onYes(): void
  onNo(): void
}

function AsksWhether({ language, onLanguage, onYes, onNo }: AsksWhetherProps): JSX.Element {
  const { say } = useStaffWords()
  return (
    <>
      <StaffHead
        title={say(msg('booth.staff.setup.title'))}
        deck={say(msg('booth.staff.setup.deck'))}
      />
      <div class="setup__texts">
        <p>{say(msg('booth.staff.setup.what'))}</p>
        <p>{say(msg('booth.staff.setup.reader'))}</p>
      </div>
      <div class="setup__foot">
        <LanguageChoice language={language} onChosen={onLanguage} />
        <div class="staff-buttons">
          <button type="button" class="button" onClick={onYes}>
            {say(msg('booth.staff.setup.yes'))}
          </button>
          <button type="button" class="button button--primary" onClick={onNo}>
            {say(msg('booth.staff.setup.no'))}
          </button>
        </div>
      </div>
      <QuietStreet />
    </>
  )
}
