import './grid-screen.css'
import '../hint/hint-panel.css'
// Last, because they lay out what the other style sheets describe.
import './grid-layouts.css'
import './grid-landscape.css'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { formatDay } from '../../../../kit/day.ts'
import { msg, reasonText } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import type { GameScreenProps } from '../../../../screen/game-screen-props.ts'
import { MessageScreen } from '../../../../screen/frame/message-screen.tsx'
import { PuzzleBroken } from '../../../../screen/frame/puzzle-broken.tsx'
import { puzzleRoute } from '../../../../visit/route.ts'
import { useVisit, useWords } from '../../../../screen/use-visit.ts'
import { openRound } from '../../core/grid-file.ts'
import { dailyWish, readDaily } from '../../maker/daily.ts'
import { parseWish } from '../../maker/made-puzzle.ts'
import { FetchedLessons } from '../lessons/fetched-lessons.tsx'
import { ChosenGrid } from './chosen-grid.tsx'

/**
 * NetZero Grid: the pack's own grid; with `new/hard-1z141z3` one that is made on this device, with `daily` or
 * `daily/2026-05-07` that of a day; with `lessons` or `lessons/xWing` a lesson. The days of a month are a page of
 * their own.
 */
export function GridScreen(screen: GameScreenProps): JSX.Element {
  const { calendar } = useVisit()
  const { language } = useWords()
  const { file } = screen.entry
  const round = useMemo(() => openRound(file, { language, seed: 0 }), [file, language])
  const [name, code = ''] = screen.page
  // Memoised until the address changes, so that midnight does not change a grid while it is played.
  const day = useMemo(() => readDaily(code, calendar.today()), [name, code])
  if (!round.ok) return <PuzzleBroken reason={round.reason} />
  const props = { ...screen, round: round.value }
  switch (name) {
    case 'new': {
      const wish = parseWish(code)
      if (wish) return <ChosenGrid {...props} wish={wish} day={null} />
      const text = msg('grid.new.unknown', { code })
      return <NoSuchGrid {...screen} title={msg('grid.new.failed')} text={text} />
    }
    case 'daily':
      if (day.ok) return <ChosenGrid {...props} wish={dailyWish(day.value)} day={day.value} />
      return (
        <NoSuchGrid
          {...screen}
          title={msg('grid.daily.none')}
          text={reasonText(day.reason)}
          daily
        />
      )
    case 'lessons':
      return <FetchedLessons {...screen} round={round.value} />
    default:
      return <ChosenGrid {...props} wish={null} day={null} />
  }
}

interface NoSuchGridProps extends GameScreenProps {
  readonly title: Text
  readonly text: Text
  /** Whether the grid of a day was asked for: then a button leads to today's grid. */
  readonly daily?: boolean
}

function NoSuchGrid({ entry, title, text, daily }: NoSuchGridProps): JSX.Element {
  const { navigate, calendar } = useVisit()
  const { say } = useWords()
  const toDaily = {
    label: msg('grid.daily.title'),
    onPress: () => navigate(puzzleRoute(entry.id, 'daily', formatDay(calendar.today()))),
  }
  const toPrinted = {
    label: msg('grid.new.printed'),
    onPress: () => navigate(puzzleRoute(entry.id)),
  }
  return (
    <MessageScreen
      title={title}
      text={text}
      actions={daily ? [toDaily, toPrinted] : [toPrinted]}
      say={say}
    />
  )
}
