import type { JSX } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import {
  HOUSES,
  HOUSE_HEIGHT,
  HOUSE_WIDTH,
  archPath,
  windowRect,
} from '../../../../../art/street.ts'
import { msg } from '../../../../../kit/text.ts'
import type { Booth } from '../../../booth.ts'
import { useStaffWords } from '../../../staff-words.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useHold } from './use-hold.ts'

interface WipeSheetsProps {
  readonly booth: Booth
  onDone(): void
}

/** Asks twice before the journal is wiped; the second time for a finger that stays. */
export function WipeSheets({ booth, onDone }: WipeSheetsProps): JSX.Element {
  const { say } = useStaffWords()
  const [isSure, setSure] = useState(false)
  const [isRefused, setRefused] = useState(false)
  const [entries, setEntries] = useState<number | null>(null)
  useLayoutEffect(() => {
    void booth.journal.count().then(setEntries, () => setEntries(null))
  }, [])
  async function wipe(): Promise<void> {
    const isWiped = await booth.journal.wipe().then(
      () => true,
      () => false,
    )
    if (isWiped) onDone()
    else setRefused(true)
  }
  const { dark, hold } = useHold(booth.later, HOUSES.length, () => void wipe())
  const keep = (
    <button type="button" class="button button--primary" onClick={onDone}>
      {say(msg('booth.staff.wipe.keep'))}
    </button>
  )
  return isSure ? (
    <Sheet key="sure" title={say(msg('booth.staff.wipe.sure'))} onClose={onDone}>
      <p class="staff-lead" role="status">
        {say(isRefused ? msg('booth.staff.wipe.refused') : msg('booth.staff.wipe.hold'))}
      </p>
      <Street dark={dark} />
      <button type="button" class="button staff-danger staff-danger--solid" {...hold}>
        {say(msg('booth.staff.wipe.holding'))}
      </button>
      {keep}
    </Sheet>
  ) : (
    <Sheet key="ask" title={say(msg('booth.staff.wipe.title'))} onClose={onDone}>
      <p class="staff-lead">{say(msg('booth.staff.wipe.text', { count: entries ?? 0 }))}</p>
      <div class="staff-buttons">
        <button type="button" class="button staff-danger" onClick={() => setSure(true)}>
          {say(msg('booth.staff.wipe.go'))}
        </button>
        {keep}
      </div>
    </Sheet>
  )
}

const STEP = HOUSE_WIDTH + 4

/** Nine houses; those from the left are dark. */
function Street({ dark }: { readonly dark: number }): JSX.Element {
  return (
    <svg
      class="wipe-street"
      viewBox={`0 0 ${HOUSES.length * STEP - 4} ${HOUSE_HEIGHT}`}
      aria-hidden="true"
    >
      {HOUSES.map((path, house) => (
        <g key={house} transform={`translate(${house * STEP} 0)`} data-dark={house < dark}>
          <path d={path} />
          {Array.from({ length: 9 }, (_, index) => (
            <path key={index} class="wipe-street__window" d={archPath(windowRect(index))} />
          ))}
        </g>
      ))}
    </svg>
  )
}
