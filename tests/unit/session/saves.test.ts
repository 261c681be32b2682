import { describe, expect, it, vi } from 'vitest'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import { readProgress, readSave, saveKey, startAutosave } from '../../../src/session/autosave.ts'
import { openPuzzle } from '../../../src/session/open-puzzle.ts'
import { formatSave, parseSave } from '../../../src/session/save-file.ts'
import type { SaveFile } from '../../../src/session/save-file.ts'
import { err, ok } from '../../../src/kit/result.ts'
import { countingGame } from '../../support/counting-game.ts'

const KEY = saveKey('torino', 'count')

const save: SaveFile = {
  format: 1,
  game: 'counting',
  spec: { goal: 9 },
  moves: [
    { type: 'add', by: 2 },
    { type: 'add', by: 3 },
  ],
  position: 2,
  hints: 1,
  elapsed: 4000,
  finished: false,
}

function openWith(text: string | null) {
  const store = createMemoryStore(text === null ? [] : [[KEY, text]])
  const opened = openPuzzle(countingGame, { goal: 9 }, store, KEY)
  if (!opened.ok) throw new Error(opened.reason.code)
  return { store, ...opened.value }
}

describe('a save', () => {
  it('is read back as it was written', () => {
    expect(parseSave(formatSave(save))).toEqual({ ok: true, value: save })
  })

  it('is replayed: state, history, hints and time come back', () => {
    const { session, notice } = openWith(formatSave({ ...save, position: 1 }))
    expect(notice).toBeNull()
    expect(session.snapshot()).toMatchObject({ state: { count: 2 }, canRedo: true, hints: 1 })
    expect(session.elapsed(0)).toBe(4000)
  })

  it('keeps to the puzzle it was begun with, even when the pack has another one now', () => {
    const { session } = openWith(formatSave({ ...save, spec: { goal: 5 } }))
    expect(session.spec.goal).toBe(5)
  })

  it.each([
    ['no JSON', '{"format":1,'],
    ['another kind of JSON', '[1,2]'],
    ['a missing field', JSON.stringify({ ...save, moves: undefined })],
    ['a position beyond the moves', JSON.stringify({ ...save, position: 3 })],
    ['a negative time', JSON.stringify({ ...save, elapsed: -1 })],
    ['another game', JSON.stringify({ ...save, game: 'chess' })],
    ['a format of nought', JSON.stringify({ ...save, format: 0 })],
  ])('with %s is set aside, said, and the puzzle begins anew', (_name, text) => {
    const { session, notice, store } = openWith(text)
    expect(notice?.code).toBe('session.reason.damagedSave')
    expect(session.snapshot().state.count).toBe(0)
    expect(store.read(`damaged/${KEY}`)).toEqual(ok(text))
    expect(store.read(KEY)).toEqual(ok(null))
  })

  it('of a newer version is set aside with a reason of its own', () => {
    const { notice } = openWith(JSON.stringify({ ...save, format: 99 }))
    expect(notice?.code).toBe('session.reason.newerSave')
  })

  it('with a bad move keeps everything before it and says how much was lost', () => {
    const moves = [...save.moves, { type: 'jump' }, { type: 'add', by: 1 }]
    const { session, notice } = openWith(JSON.stringify({ ...save, moves, position: 4 }))
    expect(session.snapshot().state.count).toBe(5)
    expect(notice).toEqual({ code: 'session.reason.movesDropped', params: { count: 2 } })
  })

  it('that is damaged leaves the saves of other puzzles alone', () => {
    const other = saveKey('torino', 'other')
    const store = createMemoryStore([
      [KEY, 'rubbish'],
      [other, formatSave(save)],
    ])
    openPuzzle(countingGame, { goal: 9 }, store, KEY)
    expect(readSave(store, other)).toEqual(ok(save))
  })
})

describe('autosave', () => {
  let waiting: (() => void)[] = []
  const runLater = (): void => {
    for (const run of waiting.splice(0)) run()
  }
  const OPTIONS = {
    key: KEY,
    now: () => 0,
    later(run: () => void) {
      waiting.push(run)
      return () => void (waiting = waiting.filter((each) => each !== run))
    },
    onTrouble: vi.fn(),
  }

  it('writes after every change', () => {
    const { session, store } = openWith(null)
    startAutosave(session, { ...OPTIONS, store })
    session.play({ type: 'add', by: 4 })
    session.undo()
    const kept = readSave(store, KEY)
    expect(kept.ok && kept.value).toMatchObject({ moves: [{ by: 4 }], position: 0 })
  })

  it('lets a move be seen before it writes, and loses none', () => {
    const { session, store } = openWith(null)
    const written = vi.spyOn(store, 'write')
    const end = startAutosave(session, { ...OPTIONS, store })
    const kept = (): number | null => {
      const found = readSave(store, KEY)
      return found.ok && found.value ? found.value.moves.length : null
    }
    session.play({ type: 'add', by: 1 })
    session.play({ type: 'add', by: 1 })
    expect(written).not.toHaveBeenCalled()
    runLater()
    expect(written).toHaveBeenCalledTimes(1)
    expect(kept()).toBe(2)
    session.play({ type: 'add', by: 1 })
    end()
    expect(kept()).toBe(3)
    runLater()
    expect(written).toHaveBeenCalledTimes(2)
  })

  it('tells the reason each time writing fails, and play goes on', () => {
    const { session, store } = openWith(null)
    const onTrouble = vi.fn()
    const full = { ...store, write: () => err('storage.reason.full') }
    startAutosave(session, { ...OPTIONS, store: full, onTrouble })
    expect(session.play({ type: 'add', by: 1 }).ok).toBe(true)
    runLater()
    expect(onTrouble).toHaveBeenCalledWith({ code: 'storage.reason.full' })
  })
})

describe('progress for a menu', () => {
  it('tells new, started and finished apart, variants included', () => {
    const finished = formatSave({ ...save, finished: true })
    expect(readProgress(createMemoryStore(), KEY)).toBe('new')
    expect(readProgress(createMemoryStore([[KEY, formatSave(save)]]), KEY)).toBe('started')
    expect(readProgress(createMemoryStore([[`${KEY}@it`, finished]]), KEY)).toBe('finished')
    expect(readProgress(createMemoryStore([[KEY, 'rubbish']]), KEY)).toBe('new')
    expect(readProgress(createMemoryStore([[`${KEY}-two`, finished]]), KEY)).toBe('new')
  })
})
