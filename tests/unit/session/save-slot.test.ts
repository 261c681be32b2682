import { describe, expect, it, vi } from 'vitest'
import type { Json } from '../../../src/games/contract.ts'
import { err, ok } from '../../../src/kit/result.ts'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import { openPuzzle } from '../../../src/session/open-puzzle.ts'
import { formatSave } from '../../../src/session/save-file.ts'
import type { SaveFile } from '../../../src/session/save-file.ts'
import { createSaves, saveKey, setTextAside } from '../../../src/session/saves.ts'
import { countingGame } from '../../support/counting-game.ts'
import { STOPPED } from '../../support/stopped-clock.ts'
import { createTwoTabs } from '../../support/two-tabs.ts'

const KEY = saveKey('torino', 'count')

const save: SaveFile = {
  format: 1,
  game: 'counting',
  spec: { goal: 9 },
  moves: [{ type: 'add', by: 2 }],
  position: 1,
  hints: 0,
  elapsed: 0,
  finished: false,
}

describe('the saves of a device', () => {
  it('are named after pack and puzzle', () => {
    expect(saveKey('torino', 'count')).toBe('save/torino/count')
  })

  it('are found by the beginning of their names, and removed one by one', () => {
    const names = ['save/a/1', 'save/a/2', 'save/b/1', 'settings', 'other/save/a/1']
    const store = createMemoryStore(names.map((name) => [name, 'x']))
    const saves = createSaves(store)
    expect(saves.keys('save/a/')).toEqual(['save/a/1', 'save/a/2'])
    saves.remove('save/a/1')
    expect(saves.keys('save/')).toEqual(['save/a/2', 'save/b/1'])
  })

  it('are new to a menu where they cannot be read', () => {
    const store = {
      ...createMemoryStore([[KEY, formatSave(save)]]),
      read: () => err('storage.reason.forbidden'),
    }
    expect(createSaves(store).progress(KEY)).toBe('new')
  })
})

describe('the save of a puzzle', () => {
  it('is none before the first, and nothing is set aside for it', () => {
    const store = createMemoryStore()
    const remove = vi.spyOn(store, 'remove')
    const slot = createSaves(store).slot(KEY)
    expect(slot.read()).toEqual(ok(null))
    expect(remove).not.toHaveBeenCalled()
    setTextAside(store, KEY)
    expect(store.keys()).toEqual([])
  })

  it('that cannot be read is told, and stays where it is', () => {
    const store = createMemoryStore([[KEY, formatSave(save)]])
    const refusing = { ...store, read: () => err('storage.reason.forbidden') }
    const slot = createSaves(refusing).slot(KEY)
    expect(slot.read()).toEqual(err('storage.reason.forbidden'))
    const opened = openPuzzle(countingGame, { goal: 9 }, slot, STOPPED)
    expect(opened).toMatchObject({
      ok: true,
      value: { notice: { code: 'storage.reason.forbidden' } },
    })
    expect(store.read(KEY)).toEqual(ok(formatSave(save)))
  })

  it('is kept, unless another tab has written or removed it since', () => {
    const store = createMemoryStore()
    const slot = createSaves(store).slot(KEY)
    expect(slot.write(save, true)).toEqual(ok('kept'))
    expect(slot.write({ ...save, hints: 1 }, false)).toEqual(ok('kept'))
    const other = formatSave({ ...save, hints: 7 })
    store.write(KEY, other)
    expect(slot.write(save, true)).toEqual(ok('behind'))
    expect(store.read(KEY)).toEqual(ok(other))
    slot.read()
    store.remove(KEY)
    expect(slot.write(save, false)).toEqual(ok('removed'))
    expect(store.read(KEY)).toEqual(ok(null))
    expect(slot.write(save, true)).toEqual(ok('kept'))
    expect(store.read(KEY)).toEqual(ok(formatSave(save)))
  })

  it('tells of what another tab writes, of no removal, no other save, and nothing that it knows', () => {
    const { stores } = createTwoTabs()
    const slot = createSaves(stores[0]).slot(KEY)
    slot.write(save, true)
    const onWritten = vi.fn()
    const leave = slot.watch(onWritten)
    stores[1].write(KEY, formatSave(save))
    stores[1].write(`${KEY}@it`, formatSave({ ...save, hints: 2 }))
    stores[1].remove(KEY)
    expect(onWritten).not.toHaveBeenCalled()
    stores[1].write(KEY, formatSave({ ...save, hints: 2 }))
    expect(onWritten).toHaveBeenCalledTimes(1)
    leave()
    stores[1].write(KEY, formatSave({ ...save, hints: 3 }))
    expect(onWritten).toHaveBeenCalledTimes(1)
  })

  it('tells of no other save while its own has changed unheard', () => {
    const { stores } = createTwoTabs()
    const slot = createSaves(stores[0]).slot(KEY)
    slot.write(save, true)
    const onWritten = vi.fn()
    stores[1].write(KEY, formatSave({ ...save, hints: 2 }))
    slot.watch(onWritten)
    stores[1].write(`${KEY}@it`, formatSave(save))
    expect(onWritten).not.toHaveBeenCalled()
  })
})

describe('a kept puzzle', () => {
  const TODAY: Json = { goal: 9, words: 'of today' }
  const open = (kept: Json, game = countingGame) => {
    const store = createMemoryStore([[KEY, formatSave({ ...save, spec: kept })]])
    const opened = openPuzzle(game, TODAY, createSaves(store).slot(KEY), STOPPED)
    return opened.ok ? opened.value.session.save().spec : opened.reason.code
  }

  it('goes on in the words of today where nothing else has changed', () => {
    expect(open({ goal: 9, words: 'of then' })).toEqual(TODAY)
  })

  it('goes on in its own words where it is another puzzle today', () => {
    expect(open({ goal: 8, words: 'of then' })).toEqual({ goal: 8, words: 'of then' })
  })

  it('goes on in its own words where its game refuses those of today', () => {
    const game: typeof countingGame = {
      ...countingGame,
      isSameRound: () => true,
      parseSpec: (json) =>
        countingGame.parseSpec((json as { words: string }).words === 'of today' ? null : json),
    }
    const kept = { goal: 9, words: 'of then' }
    expect(open(kept, game)).toEqual(kept)
  })
})
