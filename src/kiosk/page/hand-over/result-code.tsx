import './result-code.css'
import type { JSX } from 'preact'
import { msg } from '../../../kit/text.ts'
import { useWords } from '../../../screen/use-visit.ts'
import { fitted } from '../../../theme/fitted.ts'
import type { HeldRound } from '../visit/sessions-held.ts'
import { CodePicture } from './code-picture.tsx'
import { Steps } from './hand-over-sheet.tsx'
import type { HandOvers } from './hand-overs.ts'
import { useCarried } from './use-carried.ts'

interface ResultCodeProps {
  readonly handOvers: HandOvers
  readonly round: HeldRound
}

/** The code of a result, and how it is read. Its place is kept while it is made; nothing where there is none. */
export function ResultCode({ handOvers, round }: ResultCodeProps): JSX.Element {
  const { say } = useWords()
  const scannable = useCarried(handOvers, round)
  if (scannable.kind !== 'made' && scannable.kind !== 'making') return <></>
  const heading = say(msg('booth.handOver.title'))
  return (
    <aside class="result-code" data-theme="light" aria-label={heading}>
      <div class="result-code__code">
        {scannable.kind === 'made' && (
          <CodePicture
            code={scannable.code}
            label={say(msg('booth.handOver.code'))}
            pixelsPerMm={handOvers.pixelsPerMm()}
          />
        )}
      </div>
      <div class="result-code__words">
        <p class="result-code__title" style={fitted(heading)}>
          {heading}
        </p>
        <Steps />
      </div>
    </aside>
  )
}
