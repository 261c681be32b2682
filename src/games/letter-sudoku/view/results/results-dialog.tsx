import './results-dialog.css'
import type { JSX } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import { Dialog } from '../../../../screen/frame/dialog.tsx'
import { useVisit, useWords } from '../../../../screen/use-visit.ts'
import { SpokenText } from '../../../../screen/frame/spoken-text.tsx'
import { timeText } from '../../../../screen/frame/time-text.ts'
import { useToday } from '../../../../screen/use-today.ts'
import { useArrival } from '../../../../screen/when/use-arrival.ts'
import {
  NO_RESULTS,
  currentStreak,
  kindResults,
  longestStreak,
} from '../../../../session/results.ts'
import { gridRules } from '../../core/rules.ts'
import { BANDS } from '../../core/rating/band.ts'
import { BAND_NAMES } from '../page/band-name.ts'
import { readGridResults } from './use-grid-results.ts'
import type { GridKind } from './use-grid-results.ts'

const KINDS: readonly { kind: GridKind; name: Text }[] = [
  { kind: 'printed', name: msg('grid.results.printed') },
  ...BANDS.map((band) => ({ kind: band, name: BAND_NAMES[band] })),
  { kind: 'daily', name: msg('grid.daily.title') },
]

/** What was solved on this device, and the way to forget it. */
export function ResultsDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const visit = useVisit()
  const { kept, announce, sound } = visit
  const { say } = useWords()
  const today = useToday()
  const [results, setResults] = useState(() => readGridResults(visit))
  const [asking, setAsking] = useState(false)
  const isEmpty = results.counted.length === 0 && Object.keys(results.kinds).length === 0

  function forget(): void {
    kept.results.forget(gridRules.id)
    setResults(NO_RESULTS)
    setAsking(false)
    announce(msg('grid.results.forgotten'))
    sound('touch')
  }

  return (
    <Dialog title={say(msg('grid.results.title'))} onClose={onClose}>
      <p>{say(msg('grid.results.deck'))}</p>
      <table class="results">
        <thead>
          <tr>
            <th scope="col">{say(msg('grid.results.kind'))}</th>
            <th scope="col">{say(msg('grid.results.solved'))}</th>
            <th scope="col">{say(msg('grid.results.best'))}</th>
          </tr>
        </thead>
        <tbody>
          {KINDS.map(({ kind, name }) => {
            const { solved, best } = kindResults(results, kind)
            return (
              <tr>
                <th scope="row">{say(name)}</th>
                <td>{solved}</td>
                <td>{best === null ? '–' : <SpokenText text={timeText(best)} />}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {results.days.length > 0 && (
        <p>
          {say(
            msg('grid.results.streaks', {
              current: currentStreak(results.days, today),
              longest: longestStreak(results.days),
            }),
          )}
        </p>
      )}
      {asking ? (
        <ForgetQuestion onForget={forget} onKeep={() => setAsking(false)} />
      ) : (
        <button
          type="button"
          class="button"
          aria-disabled={isEmpty ? true : undefined}
          onClick={() => !isEmpty && setAsking(true)}
        >
          {say(msg('grid.results.forget'))}
        </button>
      )}
    </Dialog>
  )
}

function ForgetQuestion(props: { onForget(): void; onKeep(): void }): JSX.Element {
  const { say } = useWords()
  const question = useId()
  const keep = useRef<HTMLButtonElement>(null)
  useArrival(keep)
  return (
    <div class="grid-menu" role="alertdialog" aria-labelledby={question}>
      <p id={question}>{say(msg('grid.results.ask'))}</p>
      <div class="button-row">
        <button ref={keep} type="button" class="button button--primary" onClick={props.onKeep}>
          {say(msg('grid.results.keep'))}
        </button>
        <button type="button" class="button" onClick={props.onForget}>
          {say(msg('grid.results.forgetNow'))}
        </button>
      </div>
    </div>
  )
}
