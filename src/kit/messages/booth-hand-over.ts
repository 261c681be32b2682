// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface BoothHandOverMessages<_Plain> {
  'booth.handOver.item': Record<never, never>
  'booth.handOver.title': Record<never, never>
  'booth.handOver.code': Record<never, never>
  'booth.handOver.camera': Record<never, never>
  'booth.handOver.point': Record<never, never>
  'booth.handOver.link': Record<never, never>
  'booth.handOver.waits': Record<never, never>
  'booth.handOver.holds': Record<never, never>
  'booth.handOver.playOn': Record<never, never>
  'booth.handOver.back': Record<never, never>
  'booth.handOver.clear': Record<never, never>
  'booth.handOver.making': Record<never, never>
  'booth.handOver.leftOut': Record<never, never>
  'booth.handOver.noAddress': Record<never, never>
  'booth.handOver.reason.onlyHere': { end: 'yes' | 'other' }
  'booth.handOver.missing': Record<never, never>
  'booth.handOver.atHome': Record<never, never>
}
