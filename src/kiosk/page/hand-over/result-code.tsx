import './result-code.css'
import type { JSX } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { msg } from '../../../kit/text.ts'
import { useWords } from '../../../screen/use-visit.ts'
import { fitted } from '../../../theme/fitted.ts'
import type { HeldRound } from '../visit/sessions-held.ts'
import { CodePicture, leastSide } from './code-picture.tsx'
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
  useRoomFor(scannable.kind === 'made' ? leastSide(scannable.code, handOvers.pixelsPerMm()) : 0)
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

/** Keeps as much room as the code takes at least; the page around it is laid out by that. */
function useRoomFor(least: number): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--result-code-least', `${least}px`)
    return () => void style.removeProperty('--result-code-least')
  }, [least])
}
