// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface ShareMessages<_Plain> {
  'share.open': Record<never, never>
  'share.title': Record<never, never>
  'share.notLoaded': Record<never, never>
  'share.format': Record<never, never>
  'share.tall': Record<never, never>
  'share.square': Record<never, never>
  'share.parts': Record<never, never>
  'share.part.day': Record<never, never>
  'share.part.level': Record<never, never>
  'share.part.time': Record<never, never>
  'share.drawing': Record<never, never>
  'share.notDrawn': Record<never, never>
  'share.withheld': Record<never, never>
  'share.send': Record<never, never>
  'share.savePicture': Record<never, never>
  'share.copyPicture': Record<never, never>
  'share.copyText': Record<never, never>
  'share.copyAlt': Record<never, never>
  'share.sent': Record<never, never>
  'share.pictureCopied': Record<never, never>
  'share.textCopied': Record<never, never>
  'share.altCopied': Record<never, never>
  'share.refused': Record<never, never>
  'share.refusedText': Record<never, never>
  'share.pictureNotCopied': Record<never, never>
  'share.textNotCopied': Record<never, never>
  'share.byHand': Record<never, never>
  'share.alt.reads': Record<never, never>
}
