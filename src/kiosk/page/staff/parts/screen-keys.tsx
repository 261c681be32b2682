import './screen-keys.css'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { graphemesOf } from '../../../../kit/graphemes.ts'
import { msg } from '../../../../kit/text.ts'
import { Icon } from '../../../../theme/icons.tsx'
import { useStaffWords } from '../../staff-words.tsx'
import { STAFF_ICONS } from './staff-icons.ts'

const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const
const ACCENTS = ['àáâäãåæçèé', 'êëìíîïñòóô', 'öõøœùúûüß', 'ýÿšžčćđ'] as const
const SIGNS = { name: ",.-'&()/", address: ':/.-_~' } as const

interface ScreenKeysProps {
  /** An address has other signs than a name, and no accents. */
  readonly kind: keyof typeof SIGNS
  onSign(sign: string): void
  onErase(): void
}

/** A keyboard on the screen, for a booth has no other. */
export function ScreenKeys({ kind, onSign, onErase }: ScreenKeysProps): JSX.Element {
  const { say } = useStaffWords()
  const [isUpper, setUpper] = useState(kind === 'name')
  const [hasAccents, setAccents] = useState(false)
  const cased = (sign: string): string => {
    const upper = sign.toUpperCase()
    return isUpper && upper.length === 1 ? upper : sign
  }
  const keyOf = (sign: string): JSX.Element => (
    <button
      key={sign}
      type="button"
      class="staff-key"
      onClick={() => {
        onSign(cased(sign))
        setUpper(false)
      }}
    >
      {cased(sign)}
    </button>
  )
  const rows = hasAccents ? ACCENTS : ROWS
  return (
    <div class="screen-keys" role="group" aria-label={say(msg('booth.staff.typing'))}>
      {rows.slice(0, -1).map((row) => (
        <div key={row} class="screen-keys__row">
          {graphemesOf(row).map(keyOf)}
        </div>
      ))}
      <div class="screen-keys__row">
        <button
          type="button"
          class="staff-key screen-keys__wide"
          aria-pressed={isUpper}
          aria-label={say(msg('booth.staff.typing.upper'))}
          onClick={() => setUpper(!isUpper)}
        >
          <Icon name={STAFF_ICONS.shift} />
        </button>
        {graphemesOf(rows.at(-1) ?? '').map(keyOf)}
        <button
          type="button"
          class="staff-key screen-keys__wide"
          aria-label={say(msg('booth.staff.typing.erase'))}
          onClick={onErase}
        >
          <Icon name={STAFF_ICONS.erase} />
        </button>
      </div>
      <div class="screen-keys__row">
        {kind === 'name' && (
          <button
            type="button"
            class="staff-key screen-keys__wide"
            aria-pressed={hasAccents}
            aria-label={say(msg('booth.staff.typing.accents'))}
            onClick={() => setAccents(!hasAccents)}
          >
            {'àé'}
          </button>
        )}
        {graphemesOf(SIGNS[kind]).map(keyOf)}
        {kind === 'name' && (
          <button type="button" class="staff-key screen-keys__space" onClick={() => onSign(' ')}>
            {say(msg('booth.staff.typing.space'))}
          </button>
        )}
      </div>
    </div>
  )
}
