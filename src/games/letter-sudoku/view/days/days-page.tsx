import './days-page.css'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { dateOf, formatDay, weekdayOf } from '../../../../kit/day.ts'
import { daysOfMonth, firstOfMonth, formatMonth, parseMonth } from '../../../../kit/month.ts'
import { QuietStreet } from '../../../../art/quiet-street.tsx'
import type { Day } from '../../../../kit/day.ts'
import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import type { GameScreenProps } from '../../../../screen/game-screen-props.ts'
import { formatHash, puzzleRoute } from '../../../../visit/route.ts'
import { ScreenFrame } from '../../../../screen/frame/screen-frame.tsx'
import { useVisit, useWords } from '../../../../screen/use-visit.ts'
import { useToday } from '../../../../screen/use-today.ts'
import { saveKey } from '../../../../session/saves.ts'
import type { Progress } from '../../../../session/saves.ts'
import { fitted } from '../../../../theme/fitted.ts'
import { Icon } from '../../../../theme/icons.tsx'
import { FIRST_DAY, dailyWish } from '../../maker/daily.ts'
import { BAND_NAMES } from '../page/band-name.ts'
import { dailySavedAs } from '../page/save-names.ts'
import { sayDay } from '../../../../screen/frame/say-day.ts'

/**
 * The grids of a month, with what has been solved. Days to come are no links. Its address is `days`, or
 * `days/2026-05`; without a month of the past it shows this month.
 */
export function DaysPage({ pack, entry, page }: GameScreenProps): JSX.Element {
  const [, month = ''] = page
  const { kept, back } = useVisit()
  const { say, language } = useWords()
  const now = useToday()
  const first = monthShown(month, now)
  const progress = useMemo(
    () => (day: Day) =>
      kept.saves.progress(saveKey(pack.id, dailySavedAs(entry.id, formatDay(day)))),
    [kept, pack, entry],
  )
  const hrefOf = (...page: string[]): string => formatHash(puzzleRoute(entry.id, ...page))
  const title = say(msg('grid.daily.title'))
  const before = firstOfMonth(first, -1)
  const after = firstOfMonth(first, 1)

  return (
    <ScreenFrame name="days" heading={pack.title} onBack={back}>
      <main class="days">
        <h1 style={fitted(title)}>{title}</h1>
        <p>{say(msg('grid.daily.deck'))}</p>
        <a class="button button--primary" href={hrefOf('daily', formatDay(now))}>
          {say(msg('grid.daily.today', { date: sayDay(now, language) }))}
        </a>
        <nav class="days__months" aria-label={say(msg('grid.daily.months'))}>
          <MonthLink
            icon="chevron-left"
            day={before}
            open={before >= firstOfMonth(FIRST_DAY)}
            hrefOf={hrefOf}
          />
          <h2 aria-live="polite">{sayDay(first, language, { month: 'long', year: 'numeric' })}</h2>
          <MonthLink icon="chevron-right" day={after} open={after <= now} hrefOf={hrefOf} />
        </nav>
        <table class="days__month">
          <thead>
            <tr>
              {weekOf(FIRST_MONDAY).map((day) => (
                <th scope="col" abbr={sayDay(day, language, { weekday: 'long' })}>
                  {sayDay(day, language, { weekday: 'short' })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(first).map((week) => (
              <tr>
                {week.map((day) => (
                  <td>
                    {day !== null && (
                      <DayLink
                        day={day}
                        today={now}
                        progress={progress(day)}
                        href={hrefOf('daily', formatDay(day))}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </main>
      <QuietStreet />
    </ScreenFrame>
  )
}

function MonthLink(props: {
  icon: 'chevron-left' | 'chevron-right'
  day: Day
  open: boolean
  hrefOf(...page: string[]): string
}): JSX.Element {
  const { language } = useWords()
  const { icon, day, open, hrefOf } = props
  if (!open) return <span class="icon-button" />
  return (
    <a
      class="icon-button"
      href={hrefOf('days', formatMonth(day))}
      aria-label={sayDay(day, language, { month: 'long', year: 'numeric' })}
    >
      <Icon name={icon} />
    </a>
  )
}

function DayLink(props: { day: Day; today: Day; progress: Progress; href: string }): JSX.Element {
  const { say, language } = useWords()
  const { day, today, progress, href } = props
  const { date } = dateOf(day)
  if (day > today || day < FIRST_DAY) return <span class="days__closed">{date}</span>
  const name = {
    date: sayDay(day, language, { weekday: 'long', day: 'numeric', month: 'long' }),
    band: BAND_NAMES[dailyWish(day).band],
  }
  return (
    <a
      class={`days__day days__day--${progress}`}
      href={href}
      aria-current={day === today ? 'date' : undefined}
      aria-label={say(sayProgress(progress, name))}
    >
      {date}
      {progress === 'finished' && <Icon name="check" />}
      {progress === 'started' && <Icon name="pencil" />}
    </a>
  )
}

function sayProgress(progress: Progress, name: { date: string; band: Text }): Text {
  switch (progress) {
    case 'new':
      return msg('grid.daily.day', name)
    case 'started':
      return msg('grid.daily.dayStarted', name)
    case 'finished':
      return msg('grid.daily.dayDone', name)
  }
}

/** The Monday of the first week, for the names of the weekdays. */
const FIRST_MONDAY = (FIRST_DAY - weekdayOf(FIRST_DAY)) as Day

function weekOf(monday: Day): Day[] {
  return Array.from({ length: 7 }, (_, weekday) => (monday + weekday) as Day)
}

/** The weeks of a month, from Monday to Sunday; null for days of the months beside it. */
function weeksOf(first: Day): (Day | null)[][] {
  const days = daysOfMonth(first)
  const monday = (first - weekdayOf(first)) as Day
  const weeks = Math.ceil((weekdayOf(first) + days.length) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    weekOf((monday + week * 7) as Day).map((day) => (days.includes(day) ? day : null)),
  )
}

function monthShown(text: string, today: Day): Day {
  const asked = parseMonth(text)
  const inReach = asked !== null && asked <= today && asked >= firstOfMonth(FIRST_DAY)
  return inReach ? asked : firstOfMonth(today)
}
