import { formatsOf } from '../../../../i18n/formats.ts'
import { languageName } from '../../../../i18n/language-name.ts'
import type { Translator } from '../../../../i18n/translator.ts'
import { msg } from '../../../../kit/text.ts'
import { formatTime } from '../../../../screen/frame/time-text.ts'
import type { RoundTally, Tally } from '../../../journal/reading/tallies.ts'
import type {
  ReportBar,
  ReportContent,
  ReportGame,
  ReportSign,
} from '../../../report/report-content.ts'
import { roundsInWindow, visitorsInWindow } from '../../../report/window-scale.ts'
import { headFigures, sumOf } from '../panel/today/head-figures.ts'
import type { PackNames } from '../panel/today/pack-names.ts'
import { lengthName } from './length-name.ts'

/** Figures that are set large; the others stand below them. */
const HEADLINE = 3

/** Of which booth and when a page is, and when it was made; in words. */
export interface ReportOf {
  readonly booth: string
  readonly day: string
  readonly made: string
  /** Entries of the journal. */
  readonly entries: number
  readonly names: PackNames
}

/** A tally in words: what stands on the page that staff export. */
export function sayReport(
  tally: Tally | null,
  { booth, day, made, entries, names }: ReportOf,
  words: Translator,
): ReportContent {
  const { say, language } = words
  const begun = sumOf(tally, 'begun')
  const finished = sumOf(tally, 'finished')
  const figures = headFigures(tally, words)
  const games = Object.entries(tally?.games ?? {})
  return {
    language,
    title: `${booth}, ${day}`,
    booth,
    day,
    headline: figures.slice(0, HEADLINE),
    further: figures.slice(HEADLINE),
    none: begun + finished > 0 ? null : say(msg('booth.staff.none')),
    games: {
      heading: say(msg('booth.staff.games')),
      note: say(
        msg('booth.staff.window', { count: roundsInWindow(games.map(([, game]) => game.begun)) }),
      ),
      columns: [
        say(msg('booth.staff.game')),
        say(msg('booth.staff.finishedOf')),
        say(msg('booth.staff.median')),
      ],
      rows: gamesOf(tally, names, words),
    },
    signs: signsOf(tally, names, words),
    languages: { heading: say(msg('booth.staff.languages')), rows: languagesOf(tally, language) },
    hours: { heading: say(msg('booth.staff.hours')), rows: hoursOf(tally, language) },
    foot: [
      say(msg('booth.staff.resets', { count: tally?.resets.idle ?? 0 })),
      say(msg('booth.staff.entries', { count: entries })),
      say(msg('booth.report.made', { time: made })),
    ],
    lit: begun === 0 ? 0 : Math.min(1, finished / begun),
  }
}

function gamesOf(tally: Tally | null, names: PackNames, words: Translator): readonly ReportGame[] {
  const games = Object.entries(tally?.games ?? {})
  const rounds = roundsInWindow(games.map(([, { begun }]) => begun))
  return games.map(([id, game]) => ({
    name: names.game(id),
    ...sayRounds(game, words),
    windows: Math.ceil(game.begun / rounds),
    lit: Math.round(game.finished / rounds),
    lengths: Object.entries(game.lengths).map(([length, each]) => ({
      name: lengthName(length, words),
      ...sayRounds(each, words),
    })),
  }))
}

function sayRounds({ begun, finished, medianTime }: RoundTally, { say }: Translator) {
  return {
    finished: say(msg('booth.staff.ofBegun', { number: finished, total: begun })),
    median: medianTime === null ? '' : formatTime(medianTime),
  }
}

function signsOf(tally: Tally | null, names: PackNames, words: Translator): ReportContent['signs'] {
  const { say, language } = words
  const signs = Object.entries(tally?.signs ?? {})
  const visitors = visitorsInWindow(signs.map(([, count]) => count))
  const rows: ReportSign[] = names.inOrder(signs).map(([id, count]) => ({
    id,
    name: names.sign(id),
    value: formatsOf(language).number(count),
    windows: Math.ceil(count / visitors),
  }))
  return {
    heading: say(msg('booth.staff.signs')),
    note: say(msg('booth.staff.visitors', { count: visitors })),
    rows,
  }
}

function languagesOf(tally: Tally | null, language: string): readonly ReportBar[] {
  const counts = Object.entries(tally?.languages ?? {}).toSorted(([, one], [, two]) => two - one)
  const most = Math.max(1, ...counts.map(([, count]) => count))
  return counts.map(([tag, count]) => ({
    ...languageName(tag, language),
    value: formatsOf(language).number(count),
    part: count / most,
  }))
}

function hoursOf(tally: Tally | null, language: string): readonly ReportBar[] {
  const hours = tally?.hours ?? []
  const first = hours.findIndex((count) => count > 0)
  const most = Math.max(1, ...hours)
  if (first < 0) return []
  return hours.slice(first, hours.findLastIndex((count) => count > 0) + 1).map((count, at) => ({
    name: String(first + at),
    value: formatsOf(language).number(count),
    part: count / most,
    isMost: count === most,
  }))
}
