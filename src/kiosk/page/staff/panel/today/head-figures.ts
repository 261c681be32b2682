import { formatsOf } from '../../../../../i18n/formats.ts'
import type { Translator } from '../../../../../i18n/translator.ts'
import { msg } from '../../../../../kit/text.ts'
import { formatTime } from '../../../../../screen/frame/time-text.ts'
import type { RoundTally, Tally } from '../../../../journal/reading/tallies.ts'
import type { ReportFigure } from '../../../../report/report-content.ts'

/** What stands first of any time: rounds begun, finished and their median; codes, matches and errors. */
export function headFigures(
  tally: Tally | null,
  { say, language }: Translator,
): readonly ReportFigure[] {
  const number = (value: number): string => formatsOf(language).number(value)
  const begun = sumOf(tally, 'begun')
  const finished = sumOf(tally, 'finished')
  const { medianTime, handOvers, matches, errors } = tally ?? NOTHING
  return [
    { value: number(begun), name: say(msg('booth.staff.begun', { count: begun })) },
    { value: number(finished), name: say(msg('booth.staff.finished', { count: finished })) },
    {
      value: medianTime === null ? '–' : formatTime(medianTime),
      name: say(msg('booth.staff.medianRound')),
    },
    { value: number(handOvers), name: say(msg('booth.staff.codes', { count: handOvers })) },
    { value: number(matches), name: say(msg('booth.staff.matches', { count: matches })) },
    { value: number(errors), name: say(msg('booth.staff.errors', { count: errors })) },
  ]
}

const NOTHING = { medianTime: null, handOvers: 0, matches: 0, errors: 0 } as const

/** Rounds of all games together. */
export function sumOf(
  tally: Tally | null,
  kind: keyof RoundTally & ('begun' | 'finished'),
): number {
  return Object.values(tally?.games ?? {}).reduce((sum, game) => sum + game[kind], 0)
}
