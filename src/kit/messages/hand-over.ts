// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface HandOverMessages<Plain> {
  'handOver.opening': Record<never, never>
  'handOver.failed': Record<never, never>
  'handOver.loaded': Record<never, never>
  'handOver.begin': Record<never, never>
  'handOver.begunHere': Record<never, never>
  'handOver.begunHereText': Record<never, never>
  'handOver.takeCarried': Record<never, never>
  'handOver.keepMine': Record<never, never>
  'handOver.leftOut': Record<never, never>
  'handOver.reason.damaged': Record<never, never>
  'handOver.reason.newer': Record<never, never>
  'handOver.reason.otherPuzzle': Record<never, never>
  'handOver.reason.noPuzzle': { puzzle: Plain }
  'handOver.reason.tooLarge': Record<never, never>
}
