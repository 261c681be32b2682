import type { JSX } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { FactNote } from '../../../../screen/frame/fact-note.tsx'
import { msg } from '../../../../kit/text.ts'
import type { Pack, PuzzleEntry } from '../../../../packs/pack.ts'
import { START } from '../../../../visit/route.ts'
import { useFact } from '../../../../screen/use-fact.ts'
import { useVisit, useWords } from '../../../../screen/use-visit.ts'
import { SpokenText } from '../../../../screen/frame/spoken-text.tsx'
import { timeText } from '../../../../screen/frame/time-text.ts'
import { useArrival } from '../../../../screen/when/use-arrival.ts'
import type { UsedSession } from '../../../../screen/use-session.ts'
import { ShareButton } from '../../../../share/share-button.tsx'
import { linkToPage } from '../../../../share/share-link.ts'
import type { Sharing } from '../../../../share/share.ts'
import { sayDay } from '../../../../screen/frame/say-day.ts'
import type { Day } from '../../../../kit/day.ts'
import type { Band } from '../../core/rating/band.ts'
import { BAND_NAMES } from './band-name.ts'
import type { Move } from '../../core/moves.ts'
import type { Spec } from '../../core/puzzle.ts'
import type { State } from '../../core/state.ts'
import { fitted } from '../../../../theme/fitted.ts'
import { FinishResults } from '../results/finish-results.tsx'
import type { GridKind } from '../results/use-grid-results.ts'
import { useGridSettings } from './use-grid-settings.ts'

interface GridFinishProps {
  /**
   * False while it is rendered ahead, hidden: browsers are slow to lay out typefaces and
   * sizes they have not used yet.
   */
  readonly over: boolean
  readonly used: UsedSession<Spec, State, Move>
  readonly pack: Pack
  readonly entry: PuzzleEntry
  /** The name of its save. */
  readonly name: string
  readonly kind: GridKind
  /** How hard it is, where that is known, and the day that it is of. */
  readonly band: Band | null
  readonly day: Day | null
  readonly isBest: boolean
  onNewGrid(): void
}

/** Takes the place of the pad once the grid is solved: time and hints, results, a fact, and what to do next. */
export function GridFinish(props: GridFinishProps): JSX.Element {
  const { over, used, pack, entry, name, kind, band, day, isBest, onNewGrid } = props
  const { navigate } = useVisit()
  const { say, language } = useWords()
  const settings = useGridSettings()
  const heading = useRef<HTMLHeadingElement>(null)
  const { session, snapshot } = used
  // Rendered ahead, it is not known yet how the grid ends.
  const isShown = session.game.outcome(session.spec, snapshot.state)?.kind === 'givenUp'
  const title = say(isShown ? msg('grid.finish.shown') : msg('grid.finish.title'))
  const style = useMemo(() => fitted(title), [title])
  const fact = useFact(pack, name, session.elapsed(), over)
  useArrival(heading, over)

  const share = async (): Promise<Sharing> => {
    const { gridSharing } = await import('../share/grid-share.ts')
    return gridSharing({
      title: entry.title,
      given: session.spec.givens.map((symbol) => symbol >= 0),
      time: settings.timer ? timeText(session.elapsed()) : null,
      hints: snapshot.hints,
      day: day === null ? null : sayDay(day, language),
      level: band === null ? null : BAND_NAMES[band],
      brand: [pack.title, pack.edition],
      link: linkToPage(location.search, location.hash),
    })
  }

  return (
    <section class="grid-finish" data-over={over}>
      <h2 ref={heading} tabIndex={-1} style={style}>
        {title}
      </h2>
      {isShown ? (
        <p>{say(msg('grid.finish.shownText'))}</p>
      ) : (
        <>
          <p class="grid-finish__score">
            {settings.timer && (
              <SpokenText text={msg('grid.finish.time', { time: timeText(session.elapsed()) })} />
            )}{' '}
            {say(msg('grid.finish.hints', { count: snapshot.hints }))}
          </p>
          {over && <FinishResults kind={kind} isBest={isBest} />}
        </>
      )}
      {fact && (
        <div class="grid-finish__fact">
          <FactNote fact={fact} pack={pack} />
        </div>
      )}
      <div class="button-row">
        <button type="button" class="button button--primary" onClick={() => navigate(START)}>
          {say(msg('app.allPuzzles'))}
        </button>
        {!isShown && <ShareButton share={share} />}
        <button type="button" class="button" onClick={onNewGrid}>
          {say(msg('grid.new.title'))}
        </button>
        <button type="button" class="button" onClick={() => used.startOver()}>
          {say(msg('grid.finish.again'))}
        </button>
      </div>
    </section>
  )
}
