import { describe, expect, it, vi } from 'vitest'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import { startAutosave } from '../../../src/session/autosave.ts'
import { openPuzzle } from '../../../src/session/open-puzzle.ts'
import { createSaves, saveKey } from '../../../src/session/saves.ts'
import type { Store } from '../../../src/session/store.ts'
import { formatSave, parseSave } from '../../../src/session/save-file.ts'
import type { SaveFile } from '../../../src/session/save-file.ts'
import { err, ok } from '../../../src/kit/result.ts'
import type { Json } from '../../../src/games/contract.ts'
import { countingGame } from '../../support/counting-game.ts'
import { STOPPED, createTestClock } from '../../support/stopped-clock.ts'
import { createTwoTabs } from '../../support/two-tabs.ts'

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
  return openIn(createMemoryStore(text === null ? [] : [[KEY, text]]))
}

function openIn(store: Store, { goal = 9, clock = STOPPED } = {}) {
  const slot = createSaves(store).slot(KEY)
  const opened = openPuzzle(countingGame, { goal }, slot, clock)
  if (!opened.ok) throw new Error(opened.reason.code)
  return { store, slot, ...opened.value }
}

const readSave = (store: Store, key: string) => createSaves(store).slot(key).read()
const readProgress = (store: Store, key: string) => createSaves(store).progress(key)

describe('a save', () => {
  it('is read back as it was written', () => {
    expect(parseSave(formatSave(save))).toEqual({ ok: true, value: save })
  })

  it('puts the puzzle, which never changes, into text once', () => {
    const read = vi.fn(() => 9)
    const spec = Object.defineProperty({}, 'goal', { enumerable: true, get: read }) as Json
    const first = formatSave({ ...save, spec })
    const second = formatSave({ ...save, spec, position: 1 })
    expect(read).toHaveBeenCalledTimes(1)
    expect(first).toBe(JSON.stringify(save))
    expect(second).toBe(JSON.stringify({ ...save, position: 1 }))
  })

  it('that is kept already is not written again', () => {
    const { slot, store, session } = openWith(formatSave({ ...save, left: 4 }))
    const write = vi.spyOn(store, 'write')
    expect(slot.write(session.save(), true)).toEqual({ ok: true, value: 'kept' })
    expect(write).not.toHaveBeenCalled()
    session.undo()
    expect(slot.write(session.save(), true)).toEqual({ ok: true, value: 'kept' })
    expect(write.mock.calls.filter(([key]) => key === KEY)).toHaveLength(1)
  })

  it('is replayed: state, history, hints and time come back', () => {
    const { session, notice } = openWith(formatSave({ ...save, position: 1 }))
    expect(notice).toBeNull()
    expect(session.snapshot()).toMatchObject({ state: { count: 2 }, canRedo: true, hints: 1 })
    expect(session.elapsed()).toBe(4000)
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
    openIn(store)
    expect(readSave(store, other)).toEqual(ok(save))
  })
})

let waiting: (() => void)[] = []
const runLater = (): void => {
  for (const run of waiting.splice(0)) run()
}

/** Keeps a session; what waits runs when a test says so. */
function keep(
  { session, slot }: ReturnType<typeof openWith>,
  { onTrouble = vi.fn(), onBehind = vi.fn() } = {},
): void {
  const later = (run: () => void): (() => void) => {
    waiting.push(run)
    return () => void (waiting = waiting.filter((each) => each !== run))
  }
  startAutosave(session, { slot, later, onTrouble, onBehind })
}

function movesIn(store: Store): number | null {
  const kept = readSave(store, KEY)
  return kept.ok && kept.value ? kept.value.moves.length : null
}

describe('autosave', () => {
  it('writes after every change', () => {
    const opened = openWith(null)
    keep(opened)
    opened.session.play({ type: 'add', by: 4 })
    opened.session.undo()
    const kept = readSave(opened.store, KEY)
    expect(kept.ok && kept.value).toMatchObject({ moves: [{ by: 4 }], position: 0 })
    opened.session.countHint()
    const hinted = readSave(opened.store, KEY)
    expect(hinted.ok && hinted.value).toMatchObject({ hints: 1 })
  })

  it('lets a move be seen before it writes, and loses none', () => {
    const opened = openWith(null)
    const { session, store } = opened
    const written = vi.spyOn(store, 'write')
    keep(opened)
    session.play({ type: 'add', by: 1 })
    session.play({ type: 'add', by: 1 })
    expect(written).not.toHaveBeenCalled()
    runLater()
    const saves = () => written.mock.calls.filter(([key]) => key === KEY)
    expect(saves()).toHaveLength(1)
    expect(movesIn(store)).toBe(2)
    session.play({ type: 'add', by: 1 })
    session.end()
    expect(movesIn(store)).toBe(3)
    runLater()
    expect(saves()).toHaveLength(2)
  })

  it('writes nothing of a session that is discarded, and brings nothing back', () => {
    const opened = openWith(formatSave(save))
    const { session, store } = opened
    keep(opened)
    session.resume()
    session.play({ type: 'add', by: 1 })
    store.remove(KEY)
    session.discard()
    runLater()
    expect(store.read(KEY)).toEqual(ok(null))
  })

  it('does not bring back what was removed, unless somebody plays on', () => {
    const opened = openWith(formatSave(save))
    const { session, store } = opened
    keep(opened)
    session.resume()
    store.remove(KEY)
    session.pause()
    expect(store.read(KEY)).toEqual(ok(null))
    session.play({ type: 'add', by: 1 })
    runLater()
    expect(movesIn(store)).toBe(3)
  })

  it('tells the reason each time writing fails, and play goes on', () => {
    const opened = openIn({ ...createMemoryStore(), write: () => err('storage.reason.full') })
    const onTrouble = vi.fn()
    keep(opened, { onTrouble })
    expect(opened.session.play({ type: 'add', by: 1 }).ok).toBe(true)
    runLater()
    expect(onTrouble).toHaveBeenCalledWith({ code: 'storage.reason.full' })
  })
})

describe('one puzzle in two tabs', () => {
  const add = (by: number) => ({ type: 'add', by }) as const

  it('stands in both where it was played last', () => {
    const { stores } = createTwoTabs()
    const [one, other] = [openIn(stores[0]), openIn(stores[1])]
    keep(one)
    keep(other)
    one.session.play(add(1))
    runLater()
    expect(other.session.snapshot().state.count).toBe(1)
    for (const by of [1, 2, 3]) other.session.play(add(by))
    runLater()
    expect(one.session.snapshot()).toMatchObject({ state: { count: 7 }, canUndo: true })
    one.session.undo()
    expect(other.session.snapshot().state.count).toBe(4)
  })

  it('keeps the newer state when the older tab is closed without a move', () => {
    const tabs = createTwoTabs()
    const time = createTestClock()
    const one = openIn(tabs.stores[0], { clock: time.clock })
    keep(one)
    one.session.resume()
    one.session.play(add(1))
    runLater()
    const other = openIn(tabs.stores[1])
    keep(other)
    tabs.freeze(0)
    for (const by of [1, 1, 1]) other.session.play(add(by))
    other.session.end()
    time.set(9000)
    one.session.end()
    expect(movesIn(tabs.stores[0])).toBe(4)
  })

  it('says so where a move was lost to a newer state that the tab had not heard of', () => {
    const tabs = createTwoTabs()
    const onBehind = vi.fn()
    const [one, other] = [openIn(tabs.stores[0]), openIn(tabs.stores[1])]
    keep(one, { onBehind })
    keep(other)
    tabs.freeze(0)
    for (const by of [2, 2]) other.session.play(add(by))
    other.session.end()
    one.session.play(add(1))
    runLater()
    expect(one.session.snapshot().state.count).toBe(4)
    expect(onBehind.mock.calls).toEqual([['lost']])
    one.session.play(add(1))
    runLater()
    expect(movesIn(tabs.stores[1])).toBe(3)
  })

  it('says nothing where it follows before anything was lost', () => {
    const { stores } = createTwoTabs()
    const onBehind = vi.fn()
    const [one, other] = [openIn(stores[0]), openIn(stores[1])]
    keep(one, { onBehind })
    keep(other, { onBehind })
    other.session.play(add(2))
    runLater()
    expect(onBehind).not.toHaveBeenCalled()
  })

  it('is left alone by a tab that holds another puzzle under the same name', () => {
    const { stores } = createTwoTabs()
    const onBehind = vi.fn()
    const [one, other] = [openIn(stores[0]), openIn(stores[1], { goal: 8 })]
    keep(one, { onBehind })
    keep(other)
    other.session.play(add(2))
    runLater()
    expect(onBehind.mock.calls).toEqual([['puzzle']])
    one.session.play(add(1))
    one.session.end()
    const kept = readSave(stores[0], KEY)
    expect(kept.ok && kept.value).toMatchObject({ spec: { goal: 8 }, moves: [{ by: 2 }] })
  })

  it('is written anew over what nobody can read', () => {
    const { stores } = createTwoTabs()
    const one = openIn(stores[0])
    keep(one)
    one.session.play(add(1))
    runLater()
    stores[1].write(KEY, 'rubbish')
    expect(movesIn(stores[0])).toBe(1)
    expect(stores[0].read(`damaged/${KEY}`)).toEqual(ok('rubbish'))
  })
})

describe('progress for a menu', () => {
  it('is new again where all was undone, and started from the first move on', () => {
    const at = (position: number) =>
      readProgress(createMemoryStore([[KEY, formatSave({ ...save, position })]]), KEY)
    expect([at(0), at(1), at(2)]).toEqual(['new', 'started', 'started'])
  })

  it('tells new, started and finished apart, variants included', () => {
    const finished = formatSave({ ...save, finished: true })
    expect(readProgress(createMemoryStore(), KEY)).toBe('new')
    expect(readProgress(createMemoryStore([[KEY, formatSave(save)]]), KEY)).toBe('started')
    expect(readProgress(createMemoryStore([[`${KEY}@it`, finished]]), KEY)).toBe('finished')
    expect(readProgress(createMemoryStore([[KEY, 'rubbish']]), KEY)).toBe('new')
    expect(readProgress(createMemoryStore([[`${KEY}-two`, finished]]), KEY)).toBe('new')
  })
})

describe('begun games', () => {
  const at = (puzzle: string): string => saveKey('torino', puzzle)
  const storeWith = (saves: Readonly<Record<string, SaveFile | string>>): Store =>
    createMemoryStore(
      Object.entries(saves).map(([puzzle, one]): [string, string] => [
        at(puzzle),
        typeof one === 'string' ? one : formatSave(one),
      ]),
    )
  const begun = (store: Store) => createSaves(store).begun(saveKey('torino', ''))
  let hints = save.hints
  const play = (store: Store, puzzle: string): void => {
    const slot = createSaves(store).slot(at(puzzle))
    slot.read()
    hints += 1
    expect(slot.write({ ...save, hints, left: 4 }, true).ok).toBe(true)
  }

  it('are those of which something is played, and which are not finished', () => {
    const store = storeWith({
      new: { ...save, position: 0 },
      begun: { ...save, left: 7 },
      finished: { ...save, finished: true },
      damaged: '{"format":1',
    })
    store.write(saveKey('other', 'begun'), formatSave(save))
    expect(begun(store)).toEqual([{ key: at('begun'), left: 7 }])
    // A menu only looks: a damaged save is set aside, and told of, when its puzzle is opened.
    expect(store.read(at('damaged'))).toEqual({ ok: true, value: '{"format":1' })
  })

  it('come with the one that was played last first, and those of which nothing is known last', () => {
    const store = storeWith({ a: save, b: save, c: save, d: save })
    play(store, 'c')
    play(store, 'b')
    play(store, 'c')
    const keys = begun(store).map(({ key }) => key)
    expect(keys.slice(0, 2)).toEqual([at('c'), at('b')])
    expect(keys.slice(2).toSorted()).toEqual([at('a'), at('d')])
  })

  it('are not in another order because time passed in one, or because one was removed', () => {
    const store = storeWith({ a: save, b: save })
    play(store, 'b')
    play(store, 'a')
    const slot = createSaves(store).slot(at('b'))
    slot.read()
    slot.write({ ...save, elapsed: 9000 }, false)
    expect(begun(store).map(({ key }) => key)).toEqual([at('a'), at('b')])
    createSaves(store).remove(at('a'))
    expect(begun(store).map(({ key }) => key)).toEqual([at('b')])
  })

  it('say nothing of what is left where the save is of an earlier edition', () => {
    expect(begun(storeWith({ a: save }))).toEqual([{ key: at('a'), left: 0 }])
  })

  it('are remembered in order up to a dozen, and what else is kept there harms nothing', () => {
    const many = Array.from({ length: 14 }, (_, index) => `p${index}`)
    const store = storeWith(Object.fromEntries(many.map((puzzle) => [puzzle, save])))
    store.write('played', 'rubbish\n\n{"a":1}')
    for (const puzzle of many) play(store, puzzle)
    const kept = store.read('played')
    const lines = kept.ok ? (kept.value ?? '').split('\n') : []
    expect(lines).toEqual(many.slice(2).toReversed().map(at))
    expect(
      begun(store)
        .map(({ key }) => key)
        .slice(0, 12),
    ).toEqual(lines)
  })
})
