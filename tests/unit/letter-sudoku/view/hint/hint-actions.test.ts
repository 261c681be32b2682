import { describe, expect, it, vi } from 'vitest'
import type { Json } from '../../../../../src/games/contract.ts'
import { letterSudoku } from '../../../../../src/games/letter-sudoku/core/letter-sudoku.ts'
import { nextHint } from '../../../../../src/games/letter-sudoku/core/hint/next-hint.ts'
import { START_UI } from '../../../../../src/games/letter-sudoku/view/play/grid-ui.ts'
import type { GridUi } from '../../../../../src/games/letter-sudoku/view/play/grid-ui.ts'
import { createHintActions } from '../../../../../src/games/letter-sudoku/view/hint/hint-actions.ts'
import { hintAction, hintText } from '../../../../../src/games/letter-sudoku/view/hint/hint-flow.ts'
import type { HintSource } from '../../../../../src/games/letter-sudoku/view/hint/hint-source.ts'
import { msg } from '../../../../../src/kit/text.ts'
import { openSession } from '../../../../../src/session/session.ts'
import type { SoundName } from '../../../../../src/sound/sound-name.ts'
import { STOPPED } from '../../../../support/stopped-clock.ts'
import { translatorOf } from '../../../../support/translator.ts'
import { place, source as gridFile } from '../../example-grid.ts'

const { say } = translatorOf('en')

/** The hint actions on a session of the built-in grid, and what a player sees and hears of them. */
function opened(source: HintSource = { find: nextHint, fetchNext: async () => undefined }) {
  const session = openSession(letterSudoku, gridFile as unknown as Json, STOPPED)
  if (!session.ok) throw new Error(session.reason.code)
  let ui: GridUi = START_UI
  const heard: string[] = []
  const sounds: SoundName[] = []
  /** Of each hint that the session counted, whether it was asked for. */
  const asked: boolean[] = []
  const actions = createHintActions({
    session: session.value,
    source,
    ui: () => ui,
    show: (next) => (ui = next),
    play(move) {
      session.value.play(move)
      ui = { ...ui, hint: null, walking: false }
    },
    announce: (text) => heard.push(say(text)),
    tellMissing: (text) => heard.push(say(text)),
    sound: (name) => sounds.push(name),
  })
  session.value.subscribe((event) => {
    if (event.type === 'hint') asked.push(event.asked)
  })
  const button = () => say(hintAction(ui))
  return { session: session.value, actions, heard, sounds, asked, ui: () => ui, button }
}

describe('a hint that is asked for', () => {
  it('points, explains, and is done, and counts once', () => {
    const { actions, ui, button, session } = opened()
    actions.hint()
    expect([ui().hint?.level, button()]).toEqual(['point', 'Why?'])
    actions.hint()
    expect([ui().hint?.level, button()]).toEqual(['explain', 'Place it'])
    actions.hint()
    expect(ui().hint).toBeNull()
    expect(session.snapshot()).toMatchObject({ hints: 1, canUndo: true })
  })

  it('is told by its name as well when it is explained', () => {
    const { actions, heard, ui } = opened()
    actions.hint()
    actions.hint()
    const name = ui().hint?.hint.name
    expect(name && heard[0]?.startsWith(`${say(name)}. `)).toBe(true)
  })

  it('is told by the session when it comes, when it can be seen; its explanation is only a touch', () => {
    const { actions, sounds, asked, session, ui } = opened()
    const levels: (string | undefined)[] = []
    session.subscribe(() => levels.push(ui().hint?.level))
    actions.hint()
    expect([levels, sounds]).toEqual([['point'], []])
    actions.hint()
    actions.hint()
    expect([asked, sounds]).toEqual([[true], ['touch']])
  })

  it('can be closed at any time', () => {
    const { actions, ui, session } = opened()
    actions.hint()
    actions.closeHint()
    expect(ui().hint).toBeNull()
    expect(session.snapshot().canUndo).toBe(false)
  })

  it('brings the cursor to where something follows only with its explanation', () => {
    const { actions, ui } = opened()
    actions.hint()
    expect(ui().cursor).toBe(START_UI.cursor)
    actions.hint()
    expect(ui().cursor).toBe(ui().hint?.hint.targets[0])
  })

  it.each([
    ['erase', 'Take it out'],
    ['mark', 'Note it'],
    ['eliminate', 'Strike out'],
    ['place', 'Place it'],
  ] as const)('whose move is %s offers to “%s”', (type, label) => {
    const { actions, ui } = opened()
    actions.hint()
    const hint = { ...ui().hint!.hint, move: { ...ui().hint!.hint.move, type } as never }
    expect(say(hintAction({ ...ui(), hint: { hint, level: 'explain' } }))).toBe(label)
  })
})

/** Hints of which nothing is there. Each time that more is fetched, the next of these finds them. */
function onTheirWay(...parts: HintSource['find'][]): HintSource {
  let there = 0
  return {
    find: (spec, state) => parts[there - 1]?.(spec, state),
    async fetchNext() {
      const next = there + 1
      await Promise.resolve()
      there = next
    },
  }
}

describe('hints that are still on their way', () => {
  it('are shown as soon as they arrive, once, however often they are asked for', async () => {
    const { actions, ui, session } = opened(onTheirWay(nextHint))
    actions.hint()
    actions.hint()
    expect(ui().hint).toBeNull()
    await vi.waitFor(() => expect(ui().hint?.level).toBe('point'))
    expect(session.snapshot().hints).toBe(1)
  })

  it('are fetched part by part until there is one', async () => {
    const { actions, ui, session } = opened(onTheirWay(() => undefined, nextHint))
    actions.hint()
    await vi.waitFor(() => expect(ui().hint?.level).toBe('point'))
    expect(session.snapshot().hints).toBe(1)
  })

  it('and do not arrive are said to be missing, and do not count', async () => {
    const lost = async () => Promise.reject(new Error('offline'))
    const { actions, ui, heard, session } = opened({ find: () => undefined, fetchNext: lost })
    actions.walk()
    await vi.waitFor(() => expect(heard).not.toEqual([]))
    expect(ui()).toMatchObject({ hint: null, walking: false, message: null })
    expect(heard).toEqual([say(msg('grid.hint.unreachable'))])
    expect(session.snapshot().hints).toBe(0)
  })
})

describe('showing how', () => {
  it('explains each step at once, does it, and shows the next, to the solved grid', () => {
    const { actions, ui, button, session } = opened()
    actions.walk()
    let steps = 0
    while (ui().hint && steps < 200) {
      expect([ui().hint?.level, button()]).toEqual(['explain', 'Next'])
      actions.hint()
      steps++
    }
    expect(session.snapshot()).toMatchObject({ status: 'finished', hints: steps })
    expect(ui()).toMatchObject({ hint: null, walking: false })
  })

  it('ends when it is stopped, and the player goes on from there', () => {
    const { actions, ui, session } = opened()
    actions.walk()
    actions.hint()
    actions.closeHint()
    expect(ui()).toMatchObject({ hint: null, walking: false })
    expect(session.snapshot().canUndo).toBe(true)
  })

  it('shows the step again that was undone, without counting it twice', () => {
    const { actions, ui, session } = opened()
    actions.walk()
    const first = ui().hint
    actions.hint()
    const { hints } = session.snapshot()
    session.undo()
    actions.showAgain()
    expect(ui().hint).toEqual(first)
    expect(ui().walking).toBe(true)
    expect(session.snapshot().hints).toBe(hints)
  })

  it('is asked for once; from then on each hint follows the move before it', () => {
    const { actions, sounds, asked, heard, ui, session } = opened()
    actions.walk()
    actions.hint()
    actions.hint()
    session.undo()
    expect([asked, heard]).toEqual([[true, false, false], []])
    actions.showAgain()
    const shown = ui().hint
    expect(heard).toEqual([shown && say(hintText(shown.hint, 'explain'))])
    expect([asked, sounds]).toEqual([[true, false, false], []])
  })

  it('begins with what is wrong', () => {
    const { actions, ui, session } = opened()
    session.play(place('r1c1', 'I'))
    actions.walk()
    expect(ui().hint?.hint.kind).toBe('wrong')
  })
})
