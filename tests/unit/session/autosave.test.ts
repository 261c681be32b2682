import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import { startAutosave } from '../../../src/session/autosave.ts'
import { openPuzzle } from '../../../src/session/open-puzzle.ts'
import { formatSave, parseSave } from '../../../src/session/save-file.ts'
import type { SaveFile } from '../../../src/session/save-file.ts'
import { createSaves } from '../../../src/session/saves.ts'
import type { Store } from '../../../src/session/store.ts'
import { countingGame } from '../../support/counting-game.ts'
import type { CountMove } from '../../support/counting-game.ts'
import { STOPPED } from '../../support/stopped-clock.ts'
import { createTwoTabs } from '../../support/two-tabs.ts'

const KEY = 'save/torino/count'
const add = (by: number): CountMove => ({ type: 'add', by })

let waiting: Set<() => void>
const runLater = (): void => {
  for (const run of waiting) {
    waiting.delete(run)
    run()
  }
}

beforeEach(() => void (waiting = new Set()))

function keepIn(store: Store, game = countingGame) {
  const slot = createSaves(store).slot(KEY)
  const opened = openPuzzle(game, { goal: 9 }, slot, STOPPED)
  if (!opened.ok) throw new Error(opened.reason.code)
  const { session } = opened.value
  const writes = vi.spyOn(store, 'write')
  const onTrouble = vi.fn()
  const onBehind = vi.fn()
  const later = (run: () => void): (() => void) => {
    waiting.add(run)
    return () => waiting.delete(run)
  }
  startAutosave(session, { slot, later, onTrouble, onBehind })
  /** How often it wrote since this was asked last. */
  const written = (): number => {
    const { length } = writes.mock.calls.filter(([key]) => key === KEY)
    writes.mockClear()
    return length
  }
  return { session, written, onTrouble, onBehind }
}

function keptIn(store: Store): SaveFile | null {
  const text = store.read(KEY)
  const save = text.ok && text.value !== null ? parseSave(text.value) : null
  return save?.ok ? save.value : null
}

describe('a session is written', () => {
  it('once for each thing that happens, and not for what follows from it', () => {
    const { session, written } = keepIn(createMemoryStore())
    session.resume()
    expect(written()).toBe(1)
    session.countHint()
    expect(written()).toBe(1)
    session.play(add(9))
    expect(session.snapshot().status).toBe('finished')
    runLater()
    expect(written()).toBe(1)
    session.undo()
    expect(written()).toBe(1)
    session.startOver()
    expect(written()).toBe(1)
  })

  it('not for a question, nor at an end before which nothing happened', () => {
    const { session, written } = keepIn(createMemoryStore())
    session.countCheck(1)
    session.end()
    runLater()
    expect(written()).toBe(0)
  })

  it('once for a game that is given up', () => {
    const game: typeof countingGame = {
      ...countingGame,
      outcome: () => ({ kind: 'givenUp', facts: {} }),
    }
    const { session, written } = keepIn(createMemoryStore(), game)
    session.play(add(1))
    expect(written()).toBe(0)
    runLater()
    expect(written()).toBe(1)
  })

  it('with a move that waited, as soon as something else is written, and not again', () => {
    const store = createMemoryStore()
    const { session, written } = keepIn(store)
    session.play(add(2))
    session.countHint()
    expect(keptIn(store)).toMatchObject({ moves: [add(2)], hints: 1 })
    expect(waiting.size).toBe(0)
    expect(written()).toBe(1)
    session.play(add(3))
    runLater()
    expect(keptIn(store)?.moves).toHaveLength(2)
  })

  it('until it has ended: then nothing waits', () => {
    const { session } = keepIn(createMemoryStore())
    session.play(add(2))
    session.discard()
    expect(waiting.size).toBe(0)
  })
})

describe('a save that was removed', () => {
  it.each([
    ['a move', (session: ReturnType<typeof keepIn>['session']) => session.play(add(1))],
    ['undo', (session: ReturnType<typeof keepIn>['session']) => session.undo()],
    ['a hint', (session: ReturnType<typeof keepIn>['session']) => session.countHint()],
  ])('comes back with %s', (_name, act) => {
    const store = createMemoryStore()
    const { session } = keepIn(store)
    session.play(add(1))
    runLater()
    store.remove(KEY)
    act(session)
    runLater()
    expect(keptIn(store)).not.toBeNull()
  })

  it('does not come back with time that passes, even after a move that was kept', () => {
    const store = createMemoryStore()
    const { session } = keepIn(store)
    session.play(add(1))
    runLater()
    session.play(add(1))
    session.resume()
    store.remove(KEY)
    session.pause()
    expect(keptIn(store)).toBeNull()
  })
})

describe('what another tab wrote', () => {
  const save: SaveFile = {
    format: 1,
    game: 'counting',
    spec: { goal: 9 },
    moves: [{ type: 'add', by: 4 }],
    position: 1,
    hints: 0,
    elapsed: 0,
    finished: false,
  }

  it.each([
    ['of another game', { ...save, game: 'chess' }],
    ['of a puzzle that the game refuses', { ...save, spec: {} }],
  ])('%s under the same name gives way to what is played here', (_name, other) => {
    const { stores } = createTwoTabs()
    const { session, onBehind } = keepIn(stores[0])
    session.play(add(2))
    runLater()
    stores[1].write(KEY, formatSave(other))
    expect(keptIn(stores[0])).toMatchObject({ game: 'counting', moves: [add(2)] })
    expect(session.snapshot().state.count).toBe(2)
    expect(onBehind).not.toHaveBeenCalled()
  })

  it('is followed without being written again', () => {
    const { stores } = createTwoTabs()
    const { session, written } = keepIn(stores[0])
    stores[1].write(KEY, formatSave(save))
    expect(session.snapshot().state.count).toBe(4)
    expect(written()).toBe(0)
  })

  it('is not followed by a session that has ended', () => {
    const { stores } = createTwoTabs()
    const { session } = keepIn(stores[0])
    const follow = vi.spyOn(session, 'follow')
    session.end()
    stores[1].write(KEY, formatSave(save))
    expect(follow).not.toHaveBeenCalled()
  })
})
