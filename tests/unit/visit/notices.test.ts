import { beforeEach, describe, expect, it } from 'vitest'
import type { Translator } from '../../../src/i18n/translator.ts'
import { msg } from '../../../src/kit/text.ts'
import { createNotices } from '../../../src/visit/notices.ts'
import type { Notices } from '../../../src/visit/notices.ts'
import { createWatched } from '../../../src/visit/watched.ts'
import type { Settable } from '../../../src/visit/watched.ts'
import { translatorOf } from '../../support/translator.ts'

let notices: Notices
let words: Settable<Translator>
/** What is to be said to screen readers; it is composed when it is said. */
let said: (() => string)[]

const lastSaid = (): string | undefined => said.at(-1)?.()

beforeEach(() => {
  said = []
  words = createWatched(translatorOf('en'))
  notices = createNotices({ say: (tell) => said.push(tell) }, words)
})

const close = msg('app.close')
const cell = msg('grid.cellShort', { row: 4, column: 7 })

describe('a notice', () => {
  it('is shown and said, all of its sentences, until it is dismissed', () => {
    expect(notices.get()).toBeNull()
    let told = 0
    notices.watch(() => told++)
    const notice = { texts: [close, cell] }
    notices.show(notice)
    expect(notices.get()).toBe(notice)
    const { speak } = translatorOf('en')
    expect(lastSaid()).toBe(`${speak(close)} ${speak(cell)}`)
    notices.dismiss()
    expect(notices.get()).toBeNull()
    expect(told).toBe(2)
  })

  it('is taken away by whoever showed it, and no other one is', () => {
    const takeAway = notices.show({ texts: [close] })
    const other = { texts: [cell] }
    const takeOther = notices.show(other)
    takeAway()
    expect(notices.get()).toBe(other)
    takeOther()
    expect(notices.get()).toBeNull()
  })
})

describe('an announcement', () => {
  it('is said and not shown', () => {
    notices.announce(close)
    expect(notices.get()).toBeNull()
    expect(lastSaid()).toBe(translatorOf('en').speak(close))
  })

  it('is composed when it is said, in the language of that moment', () => {
    let row = 1
    notices.announce(() => [close, msg('grid.cellShort', { row, column: 2 })])
    row = 5
    words.set(translatorOf('it'))
    const { speak } = translatorOf('it')
    expect(lastSaid()).toBe(
      `${speak(close)} ${speak(msg('grid.cellShort', { row: 5, column: 2 }))}`,
    )
  })
})
