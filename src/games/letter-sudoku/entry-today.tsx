import './entry-today.css'
import type { JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { archPath } from '../../art/street.ts'
import { formatDay } from '../../kit/day.ts'
import type { Day } from '../../kit/day.ts'
import { msg, reasonText } from '../../kit/text.ts'
import { sayDay } from '../../screen/frame/say-day.ts'
import type { EntryTodayProps } from '../../screen/game-entry.ts'
import { useToday } from '../../screen/use-today.ts'
import { SpokenText } from '../../screen/frame/spoken-text.tsx'
import { timeText } from '../../screen/frame/time-text.ts'
import { useOwnSettings, useVisit, useWords } from '../../screen/use-visit.ts'
import { NO_RESULTS, currentStreak } from '../../session/results.ts'
import { saveKey } from '../../session/saves.ts'
import { Icon } from '../../theme/icons.tsx'
import { formatHash, puzzleRoute } from '../../visit/route.ts'
import { dailySavedAs } from './view/page/save-names.ts'

/** Whether the player wants to see times: of the grid's settings the one that is needed here. */
export const CLOCK = { timer: [true, false] } as const

/** How many days have a window; the last is today. */
const WEEK = 7

/** Under the grid's title: whether the grid of the day is done, on how many days in a row, and the calendar. */
export function EntryToday({ game, pack, puzzle }: EntryTodayProps): JSX.Element {
  const { kept } = useVisit()
  const { say, language } = useWords()
  const today = useToday()
  const days = useSolvedDays(game)
  const date = formatDay(today)
  const key = saveKey(pack, dailySavedAs(puzzle, date))
  const progress = kept.saves.progress(key)
  // A grid that was solved keeps its light, also where the results were deleted since.
  const done = days.includes(today) || progress === 'finished'
  const { timer } = useOwnSettings(CLOCK)
  // A grid that the game filled is done as well, but has no time.
  const isTimed = timer && progress === 'finished' && days.includes(today)
  const count = currentStreak(days, today)
  return (
    <div class="today">
      <a href={formatHash(puzzleRoute(puzzle, 'daily', date))}>
        <Week solved={done ? [...days, today] : days} today={today} />
        <span class="today__text">
          {say(msg('grid.daily.title'))}
          <small>
            {isTimed ? (
              <SpokenText text={timeText(kept.saves.elapsed(key))} />
            ) : (
              say(done ? msg('grid.today.done') : msg('grid.today.open'))
            )}
            {' · '}
            {count > 0
              ? say(msg('grid.today.streak', { count }))
              : sayDay(today, language, { day: 'numeric', month: 'long' })}
          </small>
        </span>
      </a>
      <a
        class="today__days"
        href={formatHash(puzzleRoute(puzzle, 'days'))}
        aria-label={say(msg('grid.today.calendar'))}
      >
        <Icon name="calendar" />
      </a>
    </div>
  )
}

/** The days whose own grid was solved. Damaged results are set aside by reading them, so this is told once. */
function useSolvedDays(game: string): readonly number[] {
  const { kept, notify } = useVisit()
  const results = useMemo(() => kept.results.read(game), [kept, game])
  useEffect(() => {
    if (!results.ok) notify(reasonText(results.reason))
  }, [results])
  return (results.ok ? results.value : NO_RESULTS).days
}

/** A window for each of the last days. The words beside it say the same. */
function Week({ solved, today }: { solved: readonly number[]; today: Day }): JSX.Element {
  return (
    <svg class="today__week" viewBox="0 0 109 24" aria-hidden="true">
      {Array.from({ length: WEEK }, (_, index) => (
        <path
          class={solved.includes(today - WEEK + 1 + index) ? 'window--lit' : ''}
          d={archPath({ x: 2 + index * 15.5, y: 2, width: 12, height: 20 })}
        />
      ))}
    </svg>
  )
}
