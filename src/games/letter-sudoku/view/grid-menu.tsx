import type { JSX } from 'preact'
import { msg } from '../../../kit/text.ts'
import type { Text } from '../../../kit/text.ts'
import type { Snapshot } from '../../../session/session.ts'
import { Dialog } from '../../../screen/dialog.tsx'
import { puzzleRoute } from '../../../screen/route.ts'
import { useServices } from '../../../screen/services.ts'
import type { Move } from '../core/moves.ts'
import type { State } from '../core/state.ts'
import type { GridActions } from './use-grid.ts'

interface GridMenuProps {
  readonly puzzle: string
  readonly actions: GridActions
  readonly snapshot: Snapshot<State>
  onPause(): void
  onNewGrid(): void
  onResults(): void
  onClose(): void
}

const KEYS: readonly { keys: Text; what: Text }[] = [
  { keys: msg('grid.keys.arrows'), what: msg('grid.keys.arrowsWhat') },
  { keys: msg('grid.keys.letters'), what: msg('grid.keys.lettersWhat') },
  { keys: msg('grid.keys.shift'), what: msg('grid.keys.shiftWhat') },
  { keys: msg('grid.keys.space'), what: msg('grid.keys.spaceWhat') },
  { keys: msg('grid.keys.delete'), what: msg('grid.keys.deleteWhat') },
  { keys: msg('grid.keys.undo'), what: msg('grid.keys.undoWhat') },
  { keys: msg('grid.keys.hint'), what: msg('grid.keys.hintWhat') },
  { keys: msg('grid.keys.enter'), what: msg('grid.keys.enterWhat') },
  { keys: msg('grid.keys.digits'), what: msg('grid.keys.digitsWhat') },
]

/** What is wanted now and then, and the keys. Restart needs no question: undo brings all back. */
export function GridMenu(props: GridMenuProps): JSX.Element {
  const { puzzle, actions, snapshot, onPause, onNewGrid, onResults, onClose } = props
  const { say, openDialog, navigate } = useServices()
  const playing = snapshot.status === 'playing'
  const entry = (label: Text, run: () => void): JSX.Element => (
    <button
      type="button"
      class="button"
      onClick={() => {
        onClose()
        run()
      }}
    >
      {say(label)}
    </button>
  )
  const play = (move: Move) => () => actions.play(move)

  return (
    <Dialog title={say(msg('grid.menu'))} onClose={onClose}>
      <div class="grid-menu">
        {playing && (
          <>
            {entry(msg('grid.menu.walk'), actions.walk)}
            {entry(msg('grid.menu.fillMarks'), play({ type: 'fillMarks' }))}
            {entry(msg('grid.menu.clearMarks'), play({ type: 'clearMarks' }))}
            {entry(msg('grid.menu.restart'), play({ type: 'restart' }))}
            {entry(msg('grid.pause'), onPause)}
          </>
        )}
        {entry(msg('grid.daily.title'), () => navigate(puzzleRoute(puzzle, 'daily')))}
        {entry(msg('grid.daily.past'), () => navigate(puzzleRoute(puzzle, 'days')))}
        {entry(msg('grid.new.title'), onNewGrid)}
        {entry(msg('grid.results.title'), onResults)}
        {entry(msg('settings.title'), () => openDialog('settings'))}
      </div>
      <h3>{say(msg('grid.rules.title'))}</h3>
      <p>{say(msg('grid.rules'))}</p>
      <p>{say(msg('grid.rules.cells'))}</p>
      <h3>{say(msg('grid.keys.title'))}</h3>
      <dl class="key-list">
        {KEYS.map(({ keys, what }) => (
          <div>
            <dt>{say(keys)}</dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
