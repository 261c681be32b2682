import './pin-entry.css'
import type { JSX } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import { Icon } from '../../../../theme/icons.tsx'
import { useStaffWords } from '../../staff-words.tsx'
import { STAFF_ICONS } from './staff-icons.ts'

const LEAST = 4
const MOST = 12
/** Windows that are there before a digit is. */
const FIRST = 6
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

export interface PinEntryProps {
  /** What is asked for. */
  readonly title: string
  /** What is said below the windows. */
  readonly note: string
  /** Whether that is of something that went wrong: all windows go dark at once, with a nod. */
  readonly isFault: boolean
  /** Nothing is taken: a wait is on, or the PIN is being looked at. */
  readonly isWaiting: boolean
  /** The word on the key that leads away. */
  readonly cancel: string
  onDone(pin: string): void
  onCancel(): void
}

/** Asks for a PIN by a pad of digits. A window is lit for each of them; they are never shown. */
export function PinEntry(props: PinEntryProps): JSX.Element {
  const { title, note, isFault, isWaiting, cancel, onCancel } = props
  const { say } = useStaffWords()
  const [pin, setPin] = useState('')
  const isShort = pin.length < LEAST

  const add = (digit: string): void => {
    if (!isWaiting && pin.length < MOST) setPin(pin + digit)
  }
  const erase = (): void => setPin(pin.slice(0, -1))
  const done = (): void => {
    if (isWaiting || isShort) return
    setPin('')
    props.onDone(pin)
  }

  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, target } = event
      const isOnKey = target instanceof HTMLButtonElement
      // What is below would take it for a visitor's.
      event.stopPropagation()
      if (/^\d$/.test(key)) add(key)
      else if (key === 'Backspace') erase()
      else if (key === 'Enter' && !isOnKey) done()
    }
    document.addEventListener('keydown', press, true)
    return () => document.removeEventListener('keydown', press, true)
  })

  const keyOf = (digit: string): JSX.Element => (
    <button
      key={digit}
      type="button"
      class="pin-entry__digit"
      aria-disabled={isWaiting}
      onClick={() => add(digit)}
    >
      {digit}
    </button>
  )
  return (
    <div class="pin-entry">
      <div class="pin-entry__top">
        <h2>{title}</h2>
        <PinWindows lit={pin.length} isNodding={isFault && pin === ''} />
        <p class="pin-entry__note" role="status" data-fault={isFault}>
          {isFault && <Icon name="warning" />}
          <span>{note}</span>
        </p>
      </div>
      <div class="pin-entry__pad">
        {DIGITS.map(keyOf)}
        <button type="button" class="pin-entry__word" onClick={onCancel}>
          {cancel}
        </button>
        {keyOf('0')}
        <button
          type="button"
          class="pin-entry__word"
          aria-label={say(msg('booth.staff.pin.erase'))}
          onClick={erase}
        >
          <Icon name={STAFF_ICONS.erase} />
        </button>
        <button
          type="button"
          class="button button--primary pin-entry__done"
          aria-disabled={isShort || isWaiting}
          onClick={done}
        >
          {say(msg('booth.staff.pin.done'))}
        </button>
      </div>
    </div>
  )
}

interface PinWindowsProps {
  readonly lit: number
  readonly isNodding: boolean
}

function PinWindows({ lit, isNodding }: PinWindowsProps): JSX.Element {
  const { say } = useStaffWords()
  const windows = Array.from({ length: Math.max(FIRST, lit) }, (_, at) => at < lit)
  return (
    <div
      class="pin-windows"
      role="img"
      aria-label={say(msg('booth.staff.pin.digits', { count: lit }))}
      data-nod={isNodding}
    >
      {windows.map((isLit, at) => (
        <svg key={at} viewBox="-2 0 124 150" data-lit={isLit} aria-hidden="true">
          <path class="pin-windows__pane" d="M10 143V60a50 50 0 0 1 100 0v83z" />
          <path class="pin-windows__sill" d="M0 145h120" />
          {isLit && (
            <path
              class="pin-windows__star"
              d="M60 58q3 24 26 27q-23 3 -26 27q-3 -24 -26 -27q23 -3 26 -27z"
            />
          )}
        </svg>
      ))}
    </div>
  )
}
