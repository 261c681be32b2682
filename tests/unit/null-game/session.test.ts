import { expect, it } from 'vitest'
import type { PuzzleFile } from '../../../src/games/contract.ts'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import { startAutosave } from '../../../src/session/autosave.ts'
import { openPuzzle } from '../../../src/session/open-puzzle.ts'
import { createSaves, saveKey } from '../../../src/session/saves.ts'
import type { Session } from '../../../src/session/session.ts'
import { nullGame } from '../../support/null-game/core/null-game.ts'
import type { NullMove, NullState } from '../../support/null-game/core/null-game.ts'
import type { NullSpec } from '../../support/null-game/core/round.ts'
import { createTestClock } from '../../support/stopped-clock.ts'

const FILE: PuzzleFile = {
  spec: { presses: 2 },
  texts: { en: { button: 'Press', done: 'Done' }, it: { button: 'Premi', done: 'Fatto' } },
}
const PRESS: NullMove = { type: 'press' }
const KEY = saveKey('pack', 'puzzle')

type NullSession = Session<NullSpec, NullState, NullMove>

function opened(saves = createSaves(createMemoryStore()), language = 'en'): NullSession {
  const round = nullGame.openRound(FILE, { language, seed: 0 })
  if (!round.ok) throw new Error(round.reason.code)
  const slot = saves.slot(KEY)
  const puzzle = openPuzzle(nullGame, round.value, slot, createTestClock().clock)
  if (!puzzle.ok) throw new Error(puzzle.reason.code)
  const { session } = puzzle.value
  startAutosave(session, {
    slot,
    later(run) {
      run()
      return () => undefined
    },
    onTrouble: ({ code }) => expect.unreachable(code),
    onBehind: (what) => expect.unreachable(what),
  })
  return session
}

it('a session of it tells of its beginning, its moves and its end with an outcome', () => {
  const session = opened()
  const told: unknown[] = []
  session.subscribe((event) => {
    if (event.type !== 'clock') told.push('outcome' in event ? event.outcome : event.type)
  })
  session.resume()
  session.play(PRESS)
  session.undo()
  session.redo()
  session.play(PRESS)
  expect(told).toEqual([
    'begun',
    'move',
    'undo',
    'redo',
    'move',
    { kind: 'solved', facts: { presses: 2 } },
  ])
  expect(session.snapshot()).toMatchObject({ status: 'finished', running: false })
})

it('is left in the middle and found there again, in the words of the day', () => {
  const saves = createSaves(createMemoryStore())
  const first = opened(saves)
  first.resume()
  first.play(PRESS)
  first.end()
  expect(saves.progress(KEY)).toBe('started')
  const second = opened(saves, 'it')
  expect(second.snapshot()).toMatchObject({ state: { presses: 1 }, canUndo: true })
  expect(second.describe().summary).toEqual({ text: { it: 'Premi' } })
  second.play(PRESS)
  second.end()
  expect(saves.progress(KEY)).toBe('finished')
})

it('a press after the end changes nothing', () => {
  const session = opened()
  session.play(PRESS)
  session.play(PRESS)
  const { state } = session.snapshot()
  session.play(PRESS)
  expect(session.snapshot().state).toBe(state)
})
