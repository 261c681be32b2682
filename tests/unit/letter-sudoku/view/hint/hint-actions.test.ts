import { describe, expect, it, vi } from 'vitest'
import type { Json } from '../../../../../src/games/contract.ts'
import { letterSudoku } from '../../../../../src/games/letter-sudoku/core/letter-sudoku.ts'
import { nextHint } from '../../../../../src/games/letter-sudoku/core/hint/next-hint.ts'
import type { Move } from '../../../../../src/games/letter-sudoku/core/moves.ts'
import { START_UI } from '../../../../../src/games/letter-sudoku/view/play/grid-ui.ts'
import type { GridUi } from '../../../../../src/games/letter-sudoku/view/play/grid-ui.ts'
import { createHintActions } from '../../../../../src/games/letter-sudoku/view/hint/hint-actions.ts'
import { hintAction } from '../../../../../src/games/letter-sudoku/view/hint/hint-action.ts'
import { beatText } from '../../../../../src/games/letter-sudoku/view/hint/hint-flow.ts'
import type { HintSource } from '../../../../../src/games/letter-sudoku/view/hint/hint-source.ts'
import { msg } from '../../../../../src/kit/text.ts'
import { openSession } from '../../../../../src/session/session.ts'
import type { SoundName } from '../../../../../src/sound/sound-name.ts'
import { STOPPED } from '../../../../support/stopped-clock.ts'
import { translatorOf } from '../../../../support/translator.ts'
import { place, source as gridFile } from '../../example-grid.ts'

const { say } = translatorOf('en')

/** The hint actions on a session of the built-in grid, and what a player sees and hears of them. */
function opened(
  source: HintSource = { find: nextHint, fetchNext: async () => undefined, view: null },
) {
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
      ui = { ...ui, hint: null, walking: null }
    },
    announce: (text) => heard.push(say(text)),
    tellMissing: (text) => heard.push(say(text)),
    sound: (name) => sounds.push(name),
  })
  session.value.subscribe((event) => {
    if (event.type === 'hint') asked.push(event.asked)
  })
  const button = () => ui.hint && say(hintAction(ui.hint, session.value.spec.alphabet.letters))
  const at = () => ui.hint?.at
  /** Goes on to the last beat of the hint that is shown. */
  const toLastBeat = () => {
    while (ui.hint && ui.hint.at < ui.hint.hint.beats.length - 1) actions.hint()
  }
  return {
    session: session.value,
    actions,
    heard,
    sounds,
    asked,
    ui: () => ui,
    button,
    at,
    toLastBeat,
  }
}

describe('a hint that is asked for', () => {
  it('is told beat by beat, and is done at the end, and counts once', () => {
    const { actions, ui, button, at, session } = opened()
    actions.hint()
    const beats = ui().hint?.hint.beats ?? []
    expect(beats.length).toBeGreaterThan(1)
    for (let beat = 0; beat < beats.length - 1; beat++) {
      expect([at(), button()]).toEqual([beat, 'Next'])
      actions.hint()
    }
    expect(button()).toMatch(/^Place [GREATJOBI]$/)
    actions.hint()
    expect(ui().hint).toBeNull()
    expect(session.snapshot()).toMatchObject({ hints: 1, canUndo: true })
  })

  it('does not count while it only says where to look', () => {
    const { actions, session } = opened()
    actions.hint()
    actions.closeHint()
    expect(session.snapshot().hints).toBe(0)
  })

  it('counts once, however often it is closed and opened in the same position', () => {
    const { actions, session, asked, ui } = opened()
    for (let time = 0; time < 3; time++) {
      actions.hint()
      actions.hint()
      expect(ui().hint?.at).toBe(1)
      actions.closeHint()
    }
    expect([session.snapshot().hints, asked]).toEqual([1, [true]])
  })

  it('counts anew where it says something else', () => {
    const { actions, session, toLastBeat } = opened()
    actions.hint()
    toLastBeat()
    actions.hint()
    actions.hint()
    toLastBeat()
    expect(session.snapshot().hints).toBe(2)
  })

  it('can be gone through backwards, and counts no second time', () => {
    const { actions, at, session, heard, ui } = opened()
    actions.hint()
    actions.hintBack()
    expect(at()).toBe(0)
    actions.hint()
    actions.hintBack()
    expect([at(), heard.at(-1)]).toEqual([0, ui().hint && say(beatText(ui().hint!))])
    actions.hint()
    expect([at(), session.snapshot().hints]).toEqual([1, 1])
  })

  it('is told by its name as well from the second beat on', () => {
    const { actions, ui, heard } = opened()
    actions.hint()
    const name = say(ui().hint!.hint.name!)
    actions.hint()
    expect(heard.join()).not.toContain(name)
    expect(say(beatText(ui().hint!)).startsWith(`${name}. `)).toBe(true)
  })

  it('says where to look at once; what counts is told by the session, when it can be seen', () => {
    const { actions, sounds, asked, session, at, heard, toLastBeat } = opened()
    const beats: (number | undefined)[] = []
    session.subscribe(({ type }) => type === 'hint' && beats.push(at()))
    actions.hint()
    expect([beats, sounds, heard.length]).toEqual([[], ['hint'], 1])
    actions.hint()
    expect([beats, sounds, heard.length]).toEqual([[1], ['hint', 'touch'], 1])
    toLastBeat()
    actions.hint()
    expect(asked).toEqual([true])
  })

  it('can be closed at any time', () => {
    const { actions, ui, session } = opened()
    actions.hint()
    actions.closeHint()
    expect(ui().hint).toBeNull()
    expect(session.snapshot().canUndo).toBe(false)
  })

  it('brings the cursor to where something follows only with its first reason', () => {
    const { actions, ui } = opened()
    actions.hint()
    expect(ui().cursor).toBe(START_UI.cursor)
    actions.hint()
    expect(ui().cursor).toBe(ui().hint?.hint.targets[0])
  })

  it.each<[Move, string]>([
    [{ type: 'erase', cell: 0 }, 'Take it out'],
    [{ type: 'mark', cell: 0, symbol: 0, on: true }, 'Note G'],
    [{ type: 'eliminate', candidates: [{ cell: 0, symbol: 1 }] }, 'Strike R'],
    [
      {
        type: 'eliminate',
        candidates: [
          { cell: 0, symbol: 1 },
          { cell: 0, symbol: 2 },
        ],
      },
      'Strike out',
    ],
    [{ type: 'place', cell: 0, symbol: 2, tidy: true }, 'Place E'],
  ])('whose move is %j says in the end: “%s”', (move, label) => {
    const { actions, ui } = opened()
    actions.hint()
    const hint = { ...ui().hint!.hint, move }
    const shown = { hint, at: hint.beats.length - 1 }
    expect(say(hintAction(shown, [...'GREATJOBI']))).toBe(label)
    expect(say(hintAction({ hint, at: 0 }, [...'GREATJOBI']))).toBe('Next')
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
    view: null,
  }
}

describe('hints that are still on their way', () => {
  it('are shown as soon as they arrive, once, however often they are asked for', async () => {
    const { actions, ui, session } = opened(onTheirWay(nextHint))
    actions.hint()
    actions.hint()
    expect(ui().hint).toBeNull()
    await vi.waitFor(() => expect(ui().hint?.at).toBe(0))
    actions.hint()
    expect(session.snapshot().hints).toBe(1)
  })

  it('are fetched part by part until there is one', async () => {
    const { actions, ui, session } = opened(onTheirWay(() => undefined, nextHint))
    actions.hint()
    await vi.waitFor(() => expect(ui().hint?.at).toBe(0))
    actions.hint()
    expect(session.snapshot().hints).toBe(1)
  })

  it('and do not arrive are said to be missing, and do not count', async () => {
    const lost = async () => Promise.reject(new Error('offline'))
    const { actions, ui, heard, session } = opened({
      find: () => undefined,
      fetchNext: lost,
      view: null,
    })
    actions.walk()
    await vi.waitFor(() => expect(heard).not.toEqual([]))
    expect(ui()).toMatchObject({ hint: null, walking: null, message: null })
    expect(heard).toEqual([say(msg('grid.hint.unreachable'))])
    expect(session.snapshot().hints).toBe(0)
  })
})

describe('showing how', () => {
  it('tells each step beat by beat, does it, and shows the next, to the solved grid', () => {
    const { actions, ui, button, session, at, toLastBeat } = opened()
    actions.walk()
    let steps = 0
    while (ui().hint && steps < 200) {
      expect(at()).toBe(0)
      toLastBeat()
      expect(button()).toMatch(/^(?:Place|Strike)/)
      actions.hint()
      steps++
    }
    expect(session.snapshot()).toMatchObject({ status: 'finished', hints: steps })
    expect(ui()).toMatchObject({ hint: null, walking: null })
  })

  it('ends when it is stopped, and the player goes on from there', () => {
    const { actions, ui, session, toLastBeat } = opened()
    actions.walk()
    toLastBeat()
    actions.hint()
    actions.closeHint()
    expect(ui()).toMatchObject({ hint: null, walking: null })
    expect(session.snapshot().canUndo).toBe(true)
  })

  it('shows the step again that was undone, without counting it twice', () => {
    const { actions, ui, session, toLastBeat } = opened()
    actions.walk()
    const first = ui().hint
    toLastBeat()
    actions.hint()
    const { hints } = session.snapshot()
    session.undo()
    actions.showAgain()
    expect(ui().hint).toEqual(first)
    expect(ui().walking).not.toBeNull()
    toLastBeat()
    expect(session.snapshot().hints).toBe(hints)
  })

  it('counts each step, none as asked for, and sounds once', () => {
    const { actions, sounds, asked, toLastBeat } = opened()
    actions.walk()
    toLastBeat()
    actions.hint()
    toLastBeat()
    expect(asked).toEqual([false, false])
    expect(sounds.filter((name) => name === 'hint')).toHaveLength(1)
  })

  it('begins with what is wrong', () => {
    const { actions, ui, session } = opened()
    session.play(place('r1c1', 'I'))
    actions.walk()
    expect(ui().hint?.hint.kind).toBe('wrong')
  })
})
