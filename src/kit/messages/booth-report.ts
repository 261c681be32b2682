// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface BoothReportMessages<Plain> {
  'booth.report.pdf': Record<never, never>
  'booth.report.made': { time: Plain }
  'booth.report.missing': Record<never, never>
}
