import './hand-over-sheet.css'
import type { JSX } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { msg, reasonText } from '../../../kit/text.ts'
import type { Message } from '../../../kit/text.ts'
import { useWords } from '../../../screen/use-visit.ts'
import { fitted } from '../../../theme/fitted.ts'
import type { HeldRound } from '../visit/sessions-held.ts'
import { CarriedBoard } from './carried-board.tsx'
import { CodePicture } from './code-picture.tsx'
import type { HandOvers } from './hand-overs.ts'
import { useCarried } from './use-carried.ts'
import type { Scannable } from './use-carried.ts'
import { useSheet } from './use-sheet.ts'

interface HandOverSheetProps {
  readonly handOvers: HandOvers
  readonly round: HeldRound
  onClose(): void
  /** The visitor has what they want, and the booth is for the next one. */
  onClear(): void
}

/** "Take it with you": the code, what it carries, and how it is read. */
export function HandOverSheet(props: HandOverSheetProps): JSX.Element {
  const { handOvers, round, onClose, onClear } = props
  const { say } = useWords()
  const scannable = useCarried(handOvers, round)
  const sheet = useRef<HTMLDivElement>(null)
  const title = useId()
  useSheet(sheet, onClose)
  useEffect(() => {
    if (scannable.kind === 'made') handOvers.noteOpened(round.of)
  }, [scannable.kind])
  const isOver = round.session.snapshot().status === 'finished'
  const heading = say(msg('booth.handOver.title'))
  return (
    <div class="hand-over" ref={sheet}>
      <section
        class="hand-over__sheet"
        role="dialog"
        aria-labelledby={title}
        data-scannable={scannable.kind}
      >
        <h2 id={title} class="hand-over__title" tabIndex={-1} style={fitted(heading)}>
          {heading}
        </h2>
        <hr class="rule-double" />
        <div class="hand-over__code">
          <WhatToScan scannable={scannable} pixelsPerMm={handOvers.pixelsPerMm()} />
        </div>
        <Carrying round={round} isOver={isOver} scannable={scannable} />
        {scannable.kind === 'made' && <Steps />}
        <div class="hand-over__actions">
          <button type="button" class="button button--primary" onClick={onClose}>
            {say(isOver ? msg('booth.handOver.back') : msg('booth.handOver.playOn'))}
          </button>
          <button type="button" class="button" onClick={onClear}>
            {say(msg('booth.handOver.clear'))}
          </button>
        </div>
      </section>
    </div>
  )
}

const INSTEAD: Readonly<Record<Exclude<Scannable['kind'], 'made' | 'refused'>, Message>> = {
  making: msg('booth.handOver.making'),
  noAddress: msg('booth.handOver.noAddress'),
  missing: msg('booth.handOver.missing'),
}

interface WhatToScanProps {
  readonly scannable: Scannable
  readonly pixelsPerMm: number | null
}

/** The code, or why there is none. */
function WhatToScan({ scannable, pixelsPerMm }: WhatToScanProps): JSX.Element {
  const { say } = useWords()
  if (scannable.kind === 'refused') return <p role="status">{say(reasonText(scannable.reason))}</p>
  if (scannable.kind !== 'made') return <p role="status">{say(INSTEAD[scannable.kind])}</p>
  const label = say(msg('booth.handOver.code'))
  return <CodePicture code={scannable.code} label={label} pixelsPerMm={pixelsPerMm} />
}

interface CarryingProps {
  readonly round: HeldRound
  readonly isOver: boolean
  readonly scannable: Scannable
}

/** What is carried: a small board where there is one, and where it stands, in words. */
function Carrying({ round, isOver, scannable }: CarryingProps): JSX.Element {
  const { say } = useWords()
  const { summary, groups } = round.session.describe()
  const board = groups.find((group) => group.kind === 'grid')
  return (
    <div class="hand-over__carried">
      {board && <CarriedBoard rows={board.rows} />}
      <p class="hand-over__summary">{say(summary)}</p>
      {scannable.kind === 'made' && (
        <p>{say(isOver ? msg('booth.handOver.holds') : msg('booth.handOver.waits'))}</p>
      )}
      {scannable.kind === 'made' && scannable.isPlain && (
        <p class="hand-over__left-out">{say(msg('booth.handOver.leftOut'))}</p>
      )}
    </div>
  )
}

const STEPS: readonly Message[] = [
  msg('booth.handOver.camera'),
  msg('booth.handOver.point'),
  msg('booth.handOver.link'),
]

/** How a code is read by a phone. */
export function Steps(): JSX.Element {
  const { say } = useWords()
  return (
    <ol class="hand-over__steps">
      {STEPS.map((step) => (
        <li key={step.key}>{say(step)}</li>
      ))}
    </ol>
  )
}
