import { formatDay } from '../../../../../kit/day.ts'
import type { Day } from '../../../../../kit/day.ts'
import type { Language } from '../../../../../i18n/languages.ts'
import { sayDay } from '../../../../../screen/frame/say-day.ts'
import type { Tally } from '../../../../journal/reading/tallies.ts'
import type { ReportOf } from '../../report/say-report.ts'
import { exportName } from './export-journal.ts'
import type { PackNames } from './pack-names.ts'
import { sayMoment } from './say-moment.ts'
import type { Figures } from './use-figures.ts'

/** Of which time figures are shown. */
export type Span = 'today' | 'event'

/** Figures as they are shown now, and what a page says of them besides. */
export interface ShownFigures {
  /** null: nothing was played. */
  readonly tally: Tally | null
  /** Of the file, without its ending. */
  readonly name: string
  readonly of: ReportOf
}

interface Shown {
  readonly span: Span
  readonly booth: string
  readonly now: number
  readonly today: Day
  readonly language: Language
  readonly names: PackNames
}

/** What a page is made of: the figures of today, or of the whole event with its first and its last day. */
export function shownFigures(figures: Figures, shown: Shown): ShownFigures {
  const { span, booth, now, today, language, names } = shown
  const { first, last } = figures
  const days =
    span === 'event' && first !== last ? [first, last] : [span === 'event' ? last : today]
  const style = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  return {
    tally: span === 'event' ? figures.event : figures.today,
    name: exportName(booth, days.map(formatDay).join('-to-')),
    of: {
      booth,
      day: days.map((day) => sayDay(day, language, style)).join(' – '),
      made: sayMoment(now, language),
      entries: figures.entries,
      names,
    },
  }
}
