import type { JSX } from 'preact'
import { formatDay } from '../../../../kit/day.ts'
import type { Day } from '../../../../kit/day.ts'
import type { Reason } from '../../../../kit/result.ts'
import { msg, reasonText } from '../../../../kit/text.ts'
import type { Json } from '../../../contract.ts'
import type { GameScreenProps } from '../../../../screen/game-screen-props.ts'
import { MessageScreen, MissingScreen } from '../../../../screen/frame/message-screen.tsx'
import { useVisit, useWords } from '../../../../screen/use-visit.ts'
import { puzzleRoute } from '../../../../visit/route.ts'
import { saveKey } from '../../../../session/saves.ts'
import { parseLetters } from '../../core/puzzle.ts'
import { formatWish, sourceOf } from '../../maker/made-puzzle.ts'
import type { PuzzleWish } from '../../maker/made-puzzle.ts'
import { BAND_NAMES } from './band-name.ts'
import { LoadedGrid } from './loaded-grid.tsx'
import { dailySavedAs, savedAs } from './save-names.ts'
import { useMadePuzzle, usePrunedSaves } from './use-made-puzzle.ts'

interface ChosenGridProps extends GameScreenProps {
  /** The pack's own grid, in the letters of its reader. */
  readonly round: Json
  /** null: the pack's own grid. */
  readonly wish: PuzzleWish | null
  /** The day, if this is the grid of a day. */
  readonly day: Day | null
}

/**
 * The pack's own grid, or one that was made on this device, in the same letters. Both render the same
 * `LoadedGrid`, which stays mounted from one grid to the next, so that the drawing is only repainted.
 */
export function ChosenGrid({ round, wish, day, ...props }: ChosenGridProps): JSX.Element {
  const { navigate } = useVisit()
  const { say } = useWords()
  const { entry, pack } = props
  const making = useMadePuzzle(wish)
  usePrunedSaves(saveKey(pack.id, entry.id), wish)
  if (!wish || !making)
    return <LoadedGrid {...props} source={round} savedAs={entry.id} band={null} day={null} />

  const toPrinted = {
    label: msg('grid.new.printed'),
    onPress: () => navigate(puzzleRoute(entry.id)),
  }
  const failed = (reason: Reason): JSX.Element => (
    <MessageScreen
      title={msg('grid.new.failed')}
      text={[reasonText(reason), msg('grid.new.failedText')]}
      actions={[toPrinted]}
      say={say}
    />
  )
  const alphabet = parseLetters(round)
  if (!alphabet.ok) return failed(alphabet.reason)
  if (making.kind === 'failed') return failed(making.reason)
  if (making.kind === 'unreachable')
    return (
      <MissingScreen
        title={msg('grid.reason.makerMissing')}
        actions={[toPrinted]}
        retry={making.retry}
      />
    )
  if (making.kind === 'making')
    return (
      <MessageScreen
        title={msg('grid.new.making', { band: BAND_NAMES[wish.band] })}
        text={msg('grid.new.tried', { count: making.progress?.attempts ?? 0 })}
        actions={[{ ...toPrinted, label: msg('grid.new.cancel') }]}
        say={say}
      />
    )
  return (
    <LoadedGrid
      {...props}
      source={sourceOf(making.puzzle, alphabet.value)}
      savedAs={
        day === null ? savedAs(entry.id, formatWish(wish)) : dailySavedAs(entry.id, formatDay(day))
      }
      band={wish.band}
      day={day}
    />
  )
}
