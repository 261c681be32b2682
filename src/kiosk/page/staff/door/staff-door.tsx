import '../staff.css'
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Translator } from '../../../../i18n/translator.ts'
import { msg } from '../../../../kit/text.ts'
import { useWatched } from '../../../../screen/use-visit.ts'
import type { Booth } from '../../booth.ts'
import { StaffWords, staffLanguage, useStaffWords } from '../../staff-words.tsx'
import { NewPin } from '../parts/new-pin.tsx'
import { PinEntry } from '../parts/pin-entry.tsx'
import { StaffHead } from '../parts/staff-head.tsx'
import { useUnattended } from '../parts/use-unattended.ts'
import { usePinCheck } from './use-pin-check.ts'
import type { DoorState } from './use-pin-check.ts'

/**
 * Asks staff for their PIN, over whatever the booth shows. A visit goes on below it until the PIN is right, so that
 * somebody who finds the gesture by chance loses nothing.
 */
export function StaffDoor({ booth }: { readonly booth: Booth }): JSX.Element {
  const isAsked = useWatched(booth.asked)
  const language = staffLanguage(useWatched(booth.settings).staffLanguage)
  const close = (): void => booth.asked.set(false)
  return isAsked ? (
    <StaffWords language={language} onMissing={close}>
      <Door booth={booth} language={language} onClose={close} />
    </StaffWords>
  ) : (
    <></>
  )
}

interface DoorProps {
  readonly booth: Booth
  readonly language: string
  onClose(): void
}

function Door({ booth, language, onClose }: DoorProps): JSX.Element {
  const { say } = useStaffWords()
  const door = useRef<HTMLDialogElement>(null)
  const enter = (): void => {
    onClose()
    booth.show('staff')
  }
  const check = usePinCheck(booth.pin, booth.later, enter)
  useUnattended(booth.later, onClose)
  useLayoutEffect(() => door.current?.showModal(), [])
  const back = say(msg('booth.staff.back'))
  const { kind } = check.state
  return (
    <dialog
      ref={door}
      class="staff staff-door"
      lang={language}
      aria-label={say(msg('booth.staff.title'))}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <StaffHead title={say(msg('booth.staff.title'))} deck={booth.settings.get().name} />
      {kind === 'unset' ? (
        <NewPin
          cancel={back}
          onCancel={onClose}
          onChosen={async (pin) => {
            const isKept = await booth.pin.set(pin).catch(() => false)
            if (isKept) enter()
            return isKept
          }}
        />
      ) : (
        <PinEntry
          title={say(msg('booth.staff.pin.ask'))}
          note={noteOf(check.state, say)}
          isFault={kind === 'wrong' || kind === 'waits' || kind === 'unreadable'}
          isWaiting={kind === 'waits' || kind === 'looking'}
          cancel={back}
          onCancel={onClose}
          onDone={check.try}
        />
      )}
      <p class="staff-door__foot">{say(msg('booth.staff.nobody'))}</p>
    </dialog>
  )
}

function noteOf(state: DoorState, say: Translator['say']): string {
  switch (state.kind) {
    case 'asks':
    case 'unset':
      return ''
    case 'looking':
      return say(msg('booth.staff.pin.looking'))
    case 'wrong':
      return say(msg('booth.staff.pin.wrong'))
    case 'waits':
      return say(msg('booth.staff.pin.waits', { count: state.seconds }))
    case 'unreadable':
      return say(msg('booth.staff.pin.unreadable'))
  }
}
