// Made from the English catalogue by `npm run messages`; changes here are lost.

export interface BoothStaffMessages<Plain> {
  'booth.staff.title': Record<never, never>
  'booth.staff.back': Record<never, never>
  'booth.staff.back.step': Record<never, never>
  'booth.staff.nobody': Record<never, never>
  'booth.staff.pin': Record<never, never>
  'booth.staff.pin.ask': Record<never, never>
  'booth.staff.pin.digits': { count: number }
  'booth.staff.pin.done': Record<never, never>
  'booth.staff.pin.erase': Record<never, never>
  'booth.staff.pin.looking': Record<never, never>
  'booth.staff.pin.wrong': Record<never, never>
  'booth.staff.pin.waits': { count: number }
  'booth.staff.pin.unreadable': Record<never, never>
  'booth.staff.pin.kept': Record<never, never>
  'booth.staff.pin.new': Record<never, never>
  'booth.staff.newPin.choose': Record<never, never>
  'booth.staff.newPin.again': Record<never, never>
  'booth.staff.newPin.note': Record<never, never>
  'booth.staff.newPin.safe': Record<never, never>
  'booth.staff.newPin.differs': Record<never, never>
  'booth.staff.keepsNothing': Record<never, never>
  'booth.staff.setup.title': Record<never, never>
  'booth.staff.setup.deck': Record<never, never>
  'booth.staff.setup.what': Record<never, never>
  'booth.staff.setup.reader': Record<never, never>
  'booth.staff.setup.yes': Record<never, never>
  'booth.staff.setup.no': Record<never, never>
  'booth.staff.setup.next': Record<never, never>
  'booth.staff.setup.name': Record<never, never>
  'booth.staff.setup.nameDeck': Record<never, never>
  'booth.staff.setup.pin': Record<never, never>
  'booth.staff.setup.pinDeck': Record<never, never>
  'booth.staff.name': Record<never, never>
  'booth.staff.name.note': Record<never, never>
  'booth.staff.name.empty': Record<never, never>
  'booth.staff.typing': Record<never, never>
  'booth.staff.typing.upper': Record<never, never>
  'booth.staff.typing.accents': Record<never, never>
  'booth.staff.typing.erase': Record<never, never>
  'booth.staff.typing.space': Record<never, never>
  'booth.staff.typing.length': { number: Plain; total: Plain }
  'booth.staff.keep': Record<never, never>
  'booth.staff.cancel': Record<never, never>
  'booth.staff.change': Record<never, never>
  'booth.staff.less': { name: Plain }
  'booth.staff.more': { name: Plain }
  'booth.staff.tabs': Record<never, never>
  'booth.staff.today': Record<never, never>
  'booth.staff.rounds': Record<never, never>
  'booth.staff.booth': Record<never, never>
  'booth.staff.tests': Record<never, never>
  'booth.staff.close': Record<never, never>
  'booth.staff.event': Record<never, never>
  'booth.staff.inEvent': { text: Plain }
  'booth.staff.span': Record<never, never>
  'booth.staff.well': Record<never, never>
  'booth.staff.notWell': { count: number }
  'booth.staff.trouble.full': { count: number }
  'booth.staff.trouble.forbidden': { count: number }
  'booth.staff.trouble.lost': { count: number }
  'booth.staff.trouble.settings': Record<never, never>
  'booth.staff.trouble.silent': Record<never, never>
  'booth.staff.trouble.folder': { text: Plain }
  'booth.staff.trouble.insecure': Record<never, never>
  'booth.staff.trouble.unreachable': Record<never, never>
  'booth.staff.trouble.soundless': Record<never, never>
  'booth.staff.trouble.sleeps': Record<never, never>
  'booth.staff.trouble.clock': Record<never, never>
  'booth.staff.trouble.misdated': { count: number }
  'booth.staff.trouble.windows': Record<never, never>
  'booth.staff.trouble.voiceless': { options: Plain }
  'booth.staff.unreadable': Record<never, never>
  'booth.staff.none': Record<never, never>
  'booth.staff.entries': { count: number }
  'booth.staff.restarts': { count: number }
  'booth.staff.resets': { count: number }
  'booth.staff.begun': { count: number }
  'booth.staff.finished': { count: number }
  'booth.staff.codes': { count: number }
  'booth.staff.matches': { count: number }
  'booth.staff.errors': { count: number }
  'booth.staff.games': Record<never, never>
  'booth.staff.game': Record<never, never>
  'booth.staff.finishedOf': Record<never, never>
  'booth.staff.median': Record<never, never>
  'booth.staff.ofBegun': { number: Plain; total: Plain }
  'booth.staff.medianOf': { time: Plain }
  'booth.staff.medianRound': Record<never, never>
  'booth.staff.length.short': Record<never, never>
  'booth.staff.length.whole': Record<never, never>
  'booth.staff.window': { count: number }
  'booth.staff.visitors': { count: number }
  'booth.staff.signs': Record<never, never>
  'booth.staff.languages': Record<never, never>
  'booth.staff.hours': Record<never, never>
  'booth.staff.hour': Record<never, never>
  'booth.staff.export.download': Record<never, never>
  'booth.staff.export.downloaded': { text: Plain }
  'booth.staff.export.folder': { text: Plain }
  'booth.staff.export.stored': { text: Plain }
  'booth.staff.export.noFolder': Record<never, never>
  'booth.staff.export.full': Record<never, never>
  'booth.staff.export.size': Record<never, never>
  'booth.staff.export.gone': Record<never, never>
  'booth.staff.rounds.deck': Record<never, never>
  'booth.staff.rounds.games': Record<never, never>
  'booth.staff.rounds.short': { time: Plain }
  'booth.staff.rounds.whole': { time: Plain }
  'booth.staff.rounds.last': Record<never, never>
  'booth.staff.rounds.idle': Record<never, never>
  'booth.staff.rounds.result': Record<never, never>
  'booth.staff.rounds.ask': Record<never, never>
  'booth.staff.rounds.askLeast': { count: number }
  'booth.staff.rounds.reset': Record<never, never>
  'booth.staff.seconds': { count: number }
  'booth.staff.minutes': { count: number }
  'booth.staff.booth.deck': Record<never, never>
  'booth.staff.base': Record<never, never>
  'booth.staff.base.none': Record<never, never>
  'booth.staff.base.note': Record<never, never>
  'booth.staff.base.notAddress': Record<never, never>
  'booth.staff.base.ownDevice': Record<never, never>
  'booth.staff.panelLanguage': Record<never, never>
  'booth.staff.pack': Record<never, never>
  'booth.staff.pack.own': Record<never, never>
  'booth.staff.pack.file': Record<never, never>
  'booth.staff.pack.beside': Record<never, never>
  'booth.staff.pack.load': Record<never, never>
  'booth.staff.pack.broken': Record<never, never>
  'booth.staff.pack.tooLarge': Record<never, never>
  'booth.staff.pack.notText': Record<never, never>
  'booth.staff.pack.noPack': Record<never, never>
  'booth.staff.pack.noStructure': Record<never, never>
  'booth.staff.pack.builtIn': Record<never, never>
  'booth.staff.pack.unreadable': Record<never, never>
  'booth.staff.pack.moreFaults': { count: number }
  'booth.staff.volume': Record<never, never>
  'booth.staff.volume.of': { number: Plain; total: Plain }
  'booth.staff.speech': Record<never, never>
  'booth.staff.speech.note': Record<never, never>
  'booth.staff.sleep': Record<never, never>
  'booth.staff.sleep.note': Record<never, never>
  'booth.staff.sleep.begins': Record<never, never>
  'booth.staff.sleep.ends': Record<never, never>
  'booth.staff.wipe': Record<never, never>
  'booth.staff.wipe.title': Record<never, never>
  'booth.staff.wipe.text': { count: number }
  'booth.staff.wipe.go': Record<never, never>
  'booth.staff.wipe.keep': Record<never, never>
  'booth.staff.wipe.sure': Record<never, never>
  'booth.staff.wipe.hold': Record<never, never>
  'booth.staff.wipe.holding': Record<never, never>
  'booth.staff.wipe.refused': Record<never, never>
  'booth.staff.leave': Record<never, never>
  'booth.staff.leave.title': Record<never, never>
  'booth.staff.leave.text': Record<never, never>
  'booth.staff.leave.stay': Record<never, never>
  'booth.staff.tests.deck': Record<never, never>
  'booth.staff.sound': Record<never, never>
  'booth.staff.sound.left': Record<never, never>
  'booth.staff.sound.both': Record<never, never>
  'booth.staff.sound.right': Record<never, never>
  'booth.staff.sound.heard': Record<never, never>
  'booth.staff.sound.none': Record<never, never>
  'booth.staff.colors': Record<never, never>
  'booth.staff.colors.show': Record<never, never>
  'booth.staff.colors.next': { number: Plain; total: Plain }
  'booth.staff.size': Record<never, never>
  'booth.staff.size.none': Record<never, never>
  'booth.staff.size.pixel': { size: Plain }
  'booth.staff.touch': Record<never, never>
  'booth.staff.touch.how': Record<never, never>
  'booth.staff.touch.lit': { number: Plain; total: Plain }
  'booth.staff.touch.fingers': { count: number; total: Plain }
  'booth.staff.touch.again': Record<never, never>
  'booth.staff.measure': Record<never, never>
  'booth.staff.measure.deck': Record<never, never>
  'booth.staff.measure.lead': Record<never, never>
  'booth.staff.measure.card': { number: Plain }
  'booth.staff.measure.smaller': Record<never, never>
  'booth.staff.measure.larger': Record<never, never>
  'booth.staff.measure.farSmaller': Record<never, never>
  'booth.staff.measure.farLarger': Record<never, never>
  'booth.staff.measure.fits': Record<never, never>
  'booth.staff.measure.screen': Record<never, never>
  'booth.staff.measure.target': Record<never, never>
  'booth.staff.measure.text': Record<never, never>
  'booth.staff.measure.onSheet': Record<never, never>
  'booth.staff.measure.onResult': Record<never, never>
  'booth.staff.measure.readFrom': { size: Plain; distance: Plain }
  'booth.staff.measure.phone': Record<never, never>
  'booth.staff.measure.tooSmall': Record<never, never>
  'booth.staff.mm': { size: Plain }
  'booth.staff.px': { size: Plain }
  'booth.staff.inches': { size: Plain }
  'booth.staff.degrees': { size: Plain }
}
