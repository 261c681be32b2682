import type { JSX } from 'preact'
import { msg } from '../../../../../kit/text.ts'
import { useWatched } from '../../../../../screen/use-visit.ts'
import type { Booth } from '../../../booth.ts'
import { useStaffWords } from '../../../staff-words.tsx'
import { Stepper } from '../../parts/stepper.tsx'
import { Switch } from '../../parts/switch.tsx'

const USUAL = { from: '20:00', to: '08:00' }
/** Minutes. */
const STEP = 30
const DAY = 24 * 60

/** From when until when the screen is dim. */
export function SleepHours({ booth }: { readonly booth: Booth }): JSX.Element {
  const { say } = useStaffWords()
  const { sleep } = useWatched(booth.settings)
  const end = (name: string, clock: string, put: (clock: string) => void): JSX.Element => (
    <li key={name}>
      <strong>{name}</strong>
      <Stepper
        name={name}
        value={minutesOf(clock)}
        // Midnight is no limit: the clock goes round.
        least={-STEP}
        most={DAY + STEP}
        step={STEP}
        text={clock}
        onChange={(minutes) => put(clockOf(minutes))}
      />
    </li>
  )
  return (
    <>
      <li>
        <Switch
          name={say(msg('booth.staff.sleep'))}
          note={say(msg('booth.staff.sleep.note'))}
          isOn={sleep !== null}
          onChange={(isOn) => booth.settings.change({ sleep: isOn ? USUAL : null })}
        />
      </li>
      {sleep &&
        end(say(msg('booth.staff.sleep.begins')), sleep.from, (clock) =>
          booth.settings.change({ sleep: { ...sleep, from: clock } }),
        )}
      {sleep &&
        end(say(msg('booth.staff.sleep.ends')), sleep.to, (clock) =>
          booth.settings.change({ sleep: { ...sleep, to: clock } }),
        )}
    </>
  )
}

/** Minutes since midnight. */
function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

function clockOf(minutes: number): string {
  const inDay = (minutes + DAY) % DAY
  return [Math.floor(inDay / 60), inDay % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
