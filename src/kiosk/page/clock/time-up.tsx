import './time-up.css'
import type { ComponentType, JSX } from 'preact'
import { msg } from '../../../kit/text.ts'
import { Dialog } from '../../../screen/frame/dialog.tsx'
import { useWatched, useWords } from '../../../screen/use-visit.ts'
import type { RoundPlayed, RoundsPlayed } from '../visit/rounds-played.ts'
import { WindowRow } from './window-row.tsx'

/** Shows the code with which a round is gone on with at home. */
export type HandOver = ComponentType

interface TimeUpProps {
  readonly rounds: RoundsPlayed
  readonly HandOver: HandOver
  /** The visitor ends here. */
  onStop(): void
}

/** Once the time of a short round is over: what was reached, what is missing, and how to go on. Nothing is lost. */
export function TimeUp({ rounds, HandOver, onStop }: TimeUpProps): JSX.Element {
  const { say } = useWords()
  const round = useWatched(rounds.now)
  if (!useWatched(rounds.isOver) || !round) return <></>
  return (
    <Dialog title={say(msg('booth.visit.timeUp'))} onClose={() => rounds.goOn()}>
      <div class="booth-sheet time-up">
        <Reached round={round} />
        <HandOver />
        <div class="time-up__ways">
          <button type="button" class="button button--primary" onClick={() => rounds.goOn()}>
            {say(msg('booth.visit.goOn'))}
          </button>
          <button type="button" class="button" onClick={onStop}>
            {say(msg('booth.visit.stop'))}
          </button>
        </div>
      </div>
    </Dialog>
  )
}

/**
 * What is done and what is left: in the game's own words, and where it counts more than one thing, in a window for each.
 */
function Reached({ round }: { readonly round: RoundPlayed }): JSX.Element {
  const { say } = useWords()
  const { session } = round
  const { game, spec } = session
  const all = game.left(spec, game.start(spec))
  const left = game.left(spec, session.snapshot().state)
  const done = Math.max(0, all - left)
  return (
    <div class="time-up__reached">
      <p class="time-up__summary">{say(session.describe().summary)}</p>
      {all > 1 && (
        <>
          <WindowRow lit={Array.from({ length: all }, (_, at) => at < done)} />
          <p>{say(msg('booth.visit.reached', { done, left }))}</p>
        </>
      )}
    </div>
  )
}
