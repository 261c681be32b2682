import type { JSX } from 'preact'
import { msg } from '../../../../kit/text.ts'
import { Icon } from '../../../../theme/icons.tsx'
import { useStaffWords } from '../../staff-words.tsx'
import { STAFF_ICONS } from './staff-icons.ts'

interface StepperProps {
  /** What is stepped, as screen readers say it. */
  readonly name: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly step: number
  /** The value in words. */
  readonly text: string
  onChange(value: number): void
}

/** Two keys that make a value less or more. The one at a limit is dashed and says so. */
export function Stepper(props: StepperProps): JSX.Element {
  const { name, value, least, most, step, text, onChange } = props
  const { say } = useStaffWords()
  const to = (next: number) => (): void => {
    if (next >= least && next <= most) onChange(next)
  }
  return (
    <div class="stepper" role="group" aria-label={name}>
      <button
        type="button"
        class="staff-key"
        aria-label={say(msg('booth.staff.less', { name }))}
        aria-disabled={value - step < least}
        onClick={to(value - step)}
      >
        <Icon name={STAFF_ICONS.less} />
      </button>
      <output class="stepper__value">{text}</output>
      <button
        type="button"
        class="staff-key"
        aria-label={say(msg('booth.staff.more', { name }))}
        aria-disabled={value + step > most}
        onClick={to(value + step)}
      >
        <Icon name={STAFF_ICONS.more} />
      </button>
    </div>
  )
}
