// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface AppMessages<Plain> {
  'app.title': Record<never, never>
  'app.notice': Record<never, never>
  'app.dismiss': Record<never, never>
  'app.close': Record<never, never>
  'app.back': Record<never, never>
  'app.toLight': Record<never, never>
  'app.toDark': Record<never, never>
  'app.loading': { title: Plain }
  'app.loadFailed': Record<never, never>
  'app.noConnection': Record<never, never>
  'app.partGone': Record<never, never>
  'app.connectionBack': Record<never, never>
  'app.pictureNotHere': Record<never, never>
  'app.stillNotThere': Record<never, never>
  'app.fault': Record<never, never>
  'app.faultText': Record<never, never>
  'app.reload': Record<never, never>
  'app.tryAgain': Record<never, never>
  'app.allPuzzles': Record<never, never>
  'app.playBuiltIn': Record<never, never>
  'app.packTrouble': { pack: Plain }
  'app.puzzleUnknown': Record<never, never>
  'app.puzzleUnknownText': { puzzle: Plain }
  'app.addressUnknown': Record<never, never>
  'app.addressUnknownText': { address: Plain }
  'app.puzzleBroken': Record<never, never>
  'app.puzzleBrokenText': Record<never, never>
  'app.othersFine': Record<never, never>
  'app.pictureLost': Record<never, never>
  'app.pictureMissing': Record<never, never>
  'app.timePlayed': { time: Plain }
  'app.time': { time: Plain }
  'app.timeSpoken': { parts: Plain }
  'app.hours': { count: number }
  'app.minutes': { count: number }
  'app.seconds': { count: number }
  'app.newEdition': Record<never, never>
  'app.reloadNow': Record<never, never>
  'app.later': Record<never, never>
  'app.languageMissing': { language: Plain }
  'app.dialogMissing': Record<never, never>
  'app.contrastMissing': Record<never, never>
  'pack.reason.unknown': { pack: Plain }
  'pack.reason.unreachable': { pack: Plain }
  'pack.reason.notJson': Record<never, never>
  'pack.reason.newer': Record<never, never>
  'pack.reason.missing': { where: Plain }
  'pack.reason.wrong': {
    where: Plain
    found: Plain
    expected:
      | 'text'
      | 'number'
      | 'whole'
      | 'list'
      | 'group'
      | 'id'
      | 'choice'
      | 'more'
      | 'fewer'
      | 'larger'
      | 'smaller'
      | 'other'
    options: Plain
  }
  'pack.reason.idTwice': { id: Plain }
  'pack.reason.textMissing': { language: Plain; where: Plain }
  'app.fact.source': Record<never, never>
  'app.fact.more': Record<never, never>
  'session.otherTab': Record<never, never>
  'session.otherPuzzle': Record<never, never>
  'session.reason.damagedSave': Record<never, never>
  'session.reason.newerSave': Record<never, never>
  'session.reason.movesDropped': { count: number }
  'results.reason.damaged': Record<never, never>
  'storage.reason.forbidden': Record<never, never>
  'storage.reason.full': Record<never, never>
  'settings.title': Record<never, never>
  'settings.language': Record<never, never>
  'settings.theme': Record<never, never>
  'settings.themeAuto': Record<never, never>
  'settings.themeLight': Record<never, never>
  'settings.themeDark': Record<never, never>
  'settings.textSize': Record<never, never>
  'settings.percent': { percent: number }
  'settings.reading': Record<never, never>
  'settings.strongContrast': Record<never, never>
  'settings.wideSpacing': Record<never, never>
  'settings.playing': Record<never, never>
  'settings.leftHanded': Record<never, never>
  'settings.keepAwake': Record<never, never>
  'sound.title': Record<never, never>
  'sound.on': Record<never, never>
  'sound.off': Record<never, never>
  'sound.play': Record<never, never>
  'sound.volume': Record<never, never>
  'sound.haptics': Record<never, never>
  'sound.missing': Record<never, never>
  'sound.blocked': Record<never, never>
  'about.title': Record<never, never>
  'about.what': Record<never, never>
  'about.privacy': Record<never, never>
  'about.visit': { size: Plain; weight: Plain }
  'about.visitKept': Record<never, never>
  'about.licence': Record<never, never>
}
