import type { JSX } from 'preact'
import { formatDay } from '../../../../kit/day.ts'
import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import { goesByNumber, takesDigits } from '../../../../kit/typing/letter-of-key.ts'
import type { Snapshot } from '../../../../session/session.ts'
import { PlayMenu } from '../../../../screen/frame/play-menu.tsx'
import type { MenuEntry } from '../../../../screen/frame/play-menu.tsx'
import { puzzleRoute } from '../../../../visit/route.ts'
import { useVisit } from '../../../../screen/use-visit.ts'
import type { Move } from '../../core/moves.ts'
import type { State } from '../../core/state.ts'
import type { GridActions } from '../play/grid-controller.ts'

interface GridMenuProps {
  readonly puzzle: string
  readonly letters: readonly string[]
  readonly actions: GridActions
  readonly snapshot: Snapshot<State>
  /** Explains how the grid goes. */
  onExplain(): void
  onStartOver(): void
  onPause(): void
  onNewGrid(): void
  onResults(): void
  onClose(): void
}

/** The explanations of a grid's keys. The letters of the grid decide what the digits do. */
function keysOf(letters: readonly string[]): readonly Text[] {
  return [
    msg('grid.keys.arrows'),
    msg('grid.keys.letters'),
    ...(goesByNumber(letters) ? [msg('grid.keys.numbers')] : []),
    msg('grid.keys.shift'),
    msg('grid.keys.extend'),
    msg('grid.keys.space'),
    msg('grid.keys.delete'),
    msg('grid.keys.undo'),
    msg('grid.keys.hint'),
    msg('grid.keys.enter'),
    takesDigits(letters) ? msg('grid.keys.altDigits') : msg('grid.keys.digits'),
  ]
}

/** The menu of the grid. Starting over asks no question, because undo brings everything back. */
export function GridMenu(props: GridMenuProps): JSX.Element {
  const {
    puzzle,
    letters,
    actions,
    snapshot,
    onExplain,
    onStartOver,
    onPause,
    onNewGrid,
    onResults,
    onClose,
  } = props
  const { navigate, calendar } = useVisit()
  const play = (move: Move) => () => actions.play(move)
  // By its date, so that the address still means this grid on a later day.
  const openDaily = (): void => navigate(puzzleRoute(puzzle, 'daily', formatDay(calendar.today())))
  const inPlay: MenuEntry[] = [
    { label: msg('grid.rules.title'), run: onExplain },
    { label: msg('grid.menu.walk'), run: actions.walk },
    { label: msg('grid.menu.fillMarks'), run: play({ type: 'fillMarks' }) },
    { label: msg('grid.menu.clearMarks'), run: play({ type: 'clearMarks' }) },
    { label: msg('grid.menu.restart'), run: onStartOver },
    { label: msg('grid.pause'), run: onPause },
  ]
  const others: MenuEntry[] = [
    { label: msg('grid.daily.title'), run: openDaily },
    { label: msg('grid.daily.past'), run: () => navigate(puzzleRoute(puzzle, 'days')) },
    { label: msg('grid.new.title'), run: onNewGrid },
    { label: msg('grid.lessons.title'), run: () => navigate(puzzleRoute(puzzle, 'lessons')) },
    { label: msg('grid.results.title'), run: onResults },
  ]
  return (
    <PlayMenu
      title={msg('grid.menu')}
      groups={snapshot.status === 'playing' ? [inPlay, others] : [others]}
      rules={{
        title: msg('grid.rules.title'),
        lines: [msg('grid.rules')],
      }}
      keys={{ title: msg('grid.keys.title'), list: keysOf(letters) }}
      onClose={onClose}
    />
  )
}
