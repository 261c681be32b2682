import './hand-over-card.css'
import type { JSX } from 'preact'
import { msg } from '../../../kit/text.ts'
import { useWords } from '../../../screen/use-visit.ts'
import type { HeldRound } from '../visit/sessions-held.ts'
import { CodePicture } from './code-picture.tsx'
import type { HandOvers } from './hand-overs.ts'
import { useCarried } from './use-carried.ts'

interface HandOverCardProps {
  readonly handOvers: HandOvers
  readonly round: HeldRound
}

/** The code to go on at home, small; nothing where there is none. */
export function HandOverCard({ handOvers, round }: HandOverCardProps): JSX.Element {
  const { say } = useWords()
  const scannable = useCarried(handOvers, round)
  if (scannable.kind !== 'made') return <></>
  const label = say(msg('booth.handOver.code'))
  return (
    <div class="hand-over-card">
      <CodePicture code={scannable.code} label={label} pixelsPerMm={handOvers.pixelsPerMm()} />
      <p>{say(scannable.isPlain ? msg('booth.handOver.leftOut') : msg('booth.handOver.atHome'))}</p>
    </div>
  )
}
