import type { JSX } from 'preact'
import { msg } from '../../../../../kit/text.ts'
import { useWatched } from '../../../../../screen/use-visit.ts'
import type { Booth } from '../../../booth.ts'
import { useStaffWords } from '../../../staff-words.tsx'
import { Stepper } from '../../parts/stepper.tsx'

const STEP = 10
const MOST = 100

/** How loud a visit begins, as lit windows. */
export function Volume({ booth }: { readonly booth: Booth }): JSX.Element {
  const { say } = useStaffWords()
  const { volume } = useWatched(booth.settings)
  const name = say(msg('booth.staff.volume'))
  return (
    <section>
      <h2>{name}</h2>
      <div class="volume">
        <span class="volume__windows" aria-hidden="true">
          {Array.from({ length: MOST / STEP }, (_, at) => (
            <i key={at} data-lit={(at + 1) * STEP <= volume} />
          ))}
        </span>
        <Stepper
          name={name}
          value={Math.round(volume / STEP) * STEP}
          least={0}
          most={MOST}
          step={STEP}
          text={say(
            msg('booth.staff.volume.of', { number: Math.round(volume / STEP), total: MOST / STEP }),
          )}
          onChange={(next) => booth.settings.change({ volume: next })}
        />
      </div>
    </section>
  )
}
