import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import { useStaffWords } from '../../staff-words.tsx'
import { PinEntry } from './pin-entry.tsx'

interface NewPinProps {
  readonly cancel: string
  onCancel(): void
  /** Keeps the PIN; false where it cannot be kept. */
  onChosen(pin: string): Promise<boolean>
}

type Step = 'choose' | 'again' | 'differs' | 'refused'

/** Asks for a new PIN, and once more, because nobody sees what is typed. */
export function NewPin({ cancel, onCancel, onChosen }: NewPinProps): JSX.Element {
  const { say } = useStaffWords()
  const [step, setStep] = useState<Step>('choose')
  const [first, setFirst] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function take(pin: string): Promise<void> {
    if (step !== 'again') {
      setFirst(pin)
      setStep('again')
      return
    }
    if (pin !== first) {
      setStep('differs')
      return
    }
    setBusy(true)
    const isKept = await onChosen(pin)
    setBusy(false)
    if (!isKept) setStep('refused')
  }

  const notes: Readonly<Record<Step, string>> = {
    choose: say(msg('booth.staff.newPin.note')),
    again: say(msg('booth.staff.newPin.safe')),
    differs: say(msg('booth.staff.newPin.differs')),
    refused: say(msg('booth.staff.keepsNothing')),
  }
  return (
    <PinEntry
      key={step}
      title={say(
        step === 'again' ? msg('booth.staff.newPin.again') : msg('booth.staff.newPin.choose'),
      )}
      note={isBusy ? say(msg('booth.staff.pin.looking')) : notes[step]}
      isFault={step === 'differs' || step === 'refused'}
      isWaiting={isBusy}
      cancel={cancel}
      onCancel={onCancel}
      onDone={(pin) => void take(pin)}
    />
  )
}
