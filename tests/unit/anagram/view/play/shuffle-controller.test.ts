import { beforeEach, describe, expect, it } from 'vitest'
import type { Json } from '../../../../../src/games/contract.ts'
import { anagram } from '../../../../../src/games/anagram/core/anagram.ts'
import { createShuffleController } from '../../../../../src/games/anagram/view/play/shuffle-controller.ts'
import type { ShuffleController } from '../../../../../src/games/anagram/view/play/shuffle-controller.ts'
import { START_UI } from '../../../../../src/games/anagram/view/play/shuffle-ui.ts'
import type { ShuffleUi } from '../../../../../src/games/anagram/view/play/shuffle-ui.ts'
import { openSession } from '../../../../../src/session/session.ts'
import { tellSession } from '../../../../../src/visit/tell-session.ts'
import { STOPPED } from '../../../../support/stopped-clock.ts'
import { translatorOf } from '../../../../support/translator.ts'
import { shown as lettersOf } from '../../example-round.ts'

const { say } = translatorOf('en')

const ROUND: Json = {
  language: 'en',
  words: [
    { id: 'stone', scramble: 'NTOSE', answers: ['STONE', 'NOTES', 'ONSET'] },
    { id: 'smart', scramble: 'MITRESASTIC', answers: ['SMART CITIES'], clue: 'Two words.' },
  ],
}

let session: ReturnType<typeof open>
let ui: ShuffleUi
/** How often a state of the screen was shown. */
let shown: number
/** What is said and heard, in order; sounds are heard when a frame is drawn. */
let said: string[]
let heard: string[]
let afterFrame: (() => void)[]
let controller: ShuffleController
let round: ShuffleController['actions']

function open() {
  const opened = openSession(anagram, ROUND, STOPPED)
  if (!opened.ok) throw new Error(opened.reason.code)
  return opened.value
}

beforeEach(() => {
  session = open()
  ;[said, heard, afterFrame] = [[], [], []]
  ui = START_UI
  shown = 0
  controller = createShuffleController(session, {
    show(next) {
      ui = next
      shown++
    },
    announce: (what) => said.push(say(what)),
    sound: (name) => heard.push(name),
    seed: () => 1,
  })
  tellSession(session, controller.telling, {
    announce: (what) => said.push(...(typeof what === 'function' ? what() : [what]).map(say)),
    sound: (name) => heard.push(name),
    later: {
      afterFrame(run) {
        afterFrame.push(run)
        return () => undefined
      },
    },
  })
  round = controller.actions
})

/** Draws a frame; returns what was said and heard since the last time, and forgets it. */
function told(): { said: string[]; heard: string[] } {
  for (const run of afterFrame.splice(0)) run()
  const all = { said, heard }
  ;[said, heard] = [[], []]
  return all
}

function type(letters: string): void {
  for (const letter of letters) round.type(letter)
}

const letters = (): string => lettersOf(session.spec, session.snapshot().state)
const tray = (index: number) => ({ in: 'tray', index }) as const

describe('a move', () => {
  it('is shown once, said once and heard once, after the frame that shows it', () => {
    round.touch(tray(0))
    expect([shown, letters(), heard]).toEqual([1, 'N....', []])
    expect(told()).toEqual({ said: ['Letter N is now in place 1.'], heard: ['place'] })
  })

  it('that changes nothing is neither said nor heard', () => {
    round.clear()
    expect(told()).toEqual({ said: [], heard: [] })
  })

  it('that is not possible is explained', () => {
    round.type('X')
    const { said: words, heard: sounds } = told()
    expect([words.length, sounds]).toEqual([1, ['touch']])
    expect(ui.message?.kind).toBe('info')
  })

  it('by a typed letter takes the cursor along, in one state of the screen', () => {
    round.cursor({ in: 'slot', index: 0 })
    shown = 0
    type('S')
    expect([shown, ui.cursor]).toEqual([1, { in: 'slot', index: 1 }])
    round.delete(null)
    expect(letters()).toBe('.....')
  })

  it('that fills the answer with what is none shakes the tiles once', () => {
    type('NTOSE')
    expect([ui.shakes, ui.message?.kind]).toEqual([1, 'wrong'])
    expect(told()).toMatchObject({ heard: ['place', 'place', 'place', 'place', 'conflict'] })
  })

  it('that finds the word says its answer', () => {
    type('STON')
    told()
    type('E')
    const { said: words, heard: sounds } = told()
    expect([words.length, sounds]).toEqual([1, ['word']])
    expect(words[0]).toContain('STONE')
  })
})

describe('back and forth', () => {
  it('is said and heard once each', () => {
    type('ST')
    told()
    round.undo()
    round.redo()
    expect(told()).toEqual({ said: ['Undone.', 'Redone.'], heard: ['touch', 'touch'] })
    expect(letters()).toBe('ST...')
  })

  it('ends at the edge of a word, and nothing happens in the session then', () => {
    round.goTo(1)
    told()
    const events: string[] = []
    session.subscribe((event) => events.push(event.type))
    round.undo()
    expect([events, session.snapshot().state.current]).toEqual([[], 1])
    expect(told()).toEqual({
      said: ['Nothing more to undo or redo in this scramble.'],
      heard: ['touch'],
    })
  })
})

describe('the way to another word', () => {
  it('is said with how it stands, and heard', () => {
    round.goTo(1)
    expect(told()).toMatchObject({ said: [say(session.describe().summary)], heard: ['touch'] })
  })

  it('to a word that is done also says its answer', () => {
    type('STONE')
    round.goTo(1)
    told()
    round.goTo(0)
    const { said: words } = told()
    expect(words).toHaveLength(2)
    expect(words[1]).toContain('STONE')
  })

  it('to the word on the table says how it stands', () => {
    round.goTo(0)
    expect(told()).toEqual({ said: [say(session.describe().summary)], heard: [] })
  })
})

describe('help', () => {
  it('that shows a letter is said and heard once, and counts', () => {
    round.hint()
    const { said: words, heard: sounds } = told()
    expect([words.length, sounds]).toEqual([1, ['hint']])
    expect(session.snapshot().hints).toBe(1)
  })

  it('says first which of the placed letters are right, without another shake, and counts', () => {
    type('NOTSE')
    told()
    const { shakes } = ui
    round.hint()
    expect(told()).toEqual({
      said: ['3 letters are in place and stay.', 'In place: 1 N, 2 O and 3 T.'],
      heard: ['hint'],
    })
    expect([letters(), ui.shakes, ui.message?.kind]).toEqual(['NOTSE', shakes, 'info'])
    round.hint()
    expect([letters(), session.snapshot().hints]).toEqual(['NOTE.', 2])
  })

  it('takes back what is wrong, in one step for undo, and brings the cursor to the first gap', () => {
    type('NOTSE')
    told()
    round.keepRight()
    expect(told()).toEqual({
      said: ['3 letters stay; the others are back in the tray.', 'In place: 1 N, 2 O and 3 T.'],
      heard: ['hint'],
    })
    expect([letters(), ui.cursor]).toEqual(['NOT..', { in: 'slot', index: 3 }])
    round.undo()
    expect([letters(), session.snapshot().hints]).toEqual(['NOTSE', 1])
  })

  it('that takes back what is known to be wrong is no hint', () => {
    type('NOTSE')
    round.hint()
    round.keepRight()
    expect([letters(), session.snapshot().hints]).toEqual(['NOT..', 1])
  })

  it('says for each word of an answer where its letters are right, and where none is', () => {
    round.goTo(1)
    type('SMTRA')
    told()
    round.hint()
    expect(told().said).toEqual([
      '3 letters are in place and stay.',
      'In place in word 1: 1 S, 2 M and 4 R.',
    ])
    round.goTo(0)
    type('TSEON')
    told()
    round.keepRight()
    expect(told().said).toEqual(['No letter was in its place: all are back in the tray.'])
  })

  it('that shows the answer says it, and the question is gone', () => {
    round.ask(true)
    round.giveUp()
    const { said: words, heard: sounds } = told()
    expect([ui.asking, words.length, sounds]).toEqual([false, 1, ['touch']])
    expect(words[0]).toMatch(/STONE|NOTES|ONSET/)
  })
})

describe('what was played elsewhere', () => {
  it('is not heard; a word that was found there is said', () => {
    const other = open()
    const before = other.snapshot().state
    const otherRound = createShuffleController(other, {
      show: () => undefined,
      announce: () => undefined,
      sound: () => undefined,
      seed: () => 1,
    })
    for (const letter of 'STONE') otherRound.actions.type(letter)
    const { state } = other.snapshot()
    session.follow({
      history: { states: [before, state], moves: [], position: 1 },
      hints: 0,
      elapsed: 0,
    })
    const { said: words, heard: sounds } = told()
    expect([words.length, sounds]).toEqual([1, []])
    expect(words[0]).toContain('STONE')
    session.follow({
      history: { states: [before, state], moves: [], position: 1 },
      hints: 0,
      elapsed: 0,
    })
    expect(told()).toEqual({ said: [], heard: [] })
  })
})

describe('the focus', () => {
  it('is asked to come to the cursor anew each time', () => {
    round.follow('keys')
    const first = ui.follow
    expect(first).toEqual({ by: 'keys' })
    round.cursor(tray(2))
    expect(ui.follow).toBe(first)
    round.follow('keys')
    expect(ui.follow).not.toBe(first)
  })
})

it('a reset lets go of everything', () => {
  round.toggleSwapping()
  round.touch(tray(0))
  expect(ui).toMatchObject({ swapping: true, held: 0 })
  controller.reset()
  expect(ui).toEqual(START_UI)
})
