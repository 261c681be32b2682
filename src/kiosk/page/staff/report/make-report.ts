import type { Translator } from '../../../../i18n/translator.ts'
import type { Tally } from '../../../journal/reading/tallies.ts'
import { drawReport } from './draw-report.ts'
import { fetchFaces } from './fetch-faces.ts'
import { sayReport } from './say-report.ts'
import type { ReportOf } from './say-report.ts'

/** Makes the page of a day, or of several, as a file. Rejects where a typeface does not arrive. */
export async function makeReport(
  tally: Tally | null,
  of: ReportOf,
  words: Translator,
  made: Date,
): Promise<Blob> {
  const content = sayReport(tally, of, words)
  return new Blob([await drawReport(content, await fetchFaces(), made)], {
    type: 'application/pdf',
  })
}
