import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import { useVisit, useWords } from '../../../../screen/use-visit.ts'
import { SpokenText } from '../../../../screen/frame/spoken-text.tsx'
import { timeText } from '../../../../screen/frame/time-text.ts'
import { useToday } from '../../../../screen/use-today.ts'
import { currentStreak, kindResults } from '../../../../session/results.ts'
import { BAND_NAMES } from '../page/band-name.ts'
import { readGridResults } from './use-grid-results.ts'
import type { GridKind } from './use-grid-results.ts'
import { useGridSettings } from '../page/use-grid-settings.ts'

/** Stands beside the time that the grid took: the best time so far, and the days in a row. */
export function FinishResults({ kind, isBest }: { kind: GridKind; isBest: boolean }): JSX.Element {
  const visit = useVisit()
  const { say } = useWords()
  const { timer } = useGridSettings()
  const today = useToday()
  const results = useMemo(() => readGridResults(visit), [kind, isBest])
  const { best } = kindResults(results, kind)
  const streak = currentStreak(results.days, today)
  return (
    <>
      {timer && best !== null && (
        <p>
          <SpokenText text={bestText(kind, isBest, best)} />
        </p>
      )}
      {kind === 'daily' && streak > 0 && (
        <p>{say(msg('grid.results.streak', { count: streak }))}</p>
      )}
    </>
  )
}

function bestText(kind: GridKind, isBest: boolean, best: number): Message {
  const time = timeText(best)
  if (kind === 'printed' || kind === 'daily')
    return isBest ? msg('grid.results.isBest') : msg('grid.results.bestTime', { time })
  const band = BAND_NAMES[kind]
  return isBest
    ? msg('grid.results.isBestOf', { band })
    : msg('grid.results.bestTimeOf', { band, time })
}
