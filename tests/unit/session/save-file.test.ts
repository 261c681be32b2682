import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/games/contract.ts'
import { formatSave, parseSave } from '../../../src/session/save-file.ts'
import type { SaveFile } from '../../../src/session/save-file.ts'
import { replaySave } from '../../../src/session/replay-save.ts'
import { countingGame } from '../../support/counting-game.ts'

const save: SaveFile = {
  format: 1,
  game: 'counting',
  spec: { goal: 9 },
  moves: [
    { type: 'add', by: 2 },
    { type: 'add', by: 3 },
  ],
  position: 1,
  hints: 0,
  elapsed: 1500,
  finished: false,
}

const codeOf = (json: unknown): string | null => {
  const parsed = parseSave(JSON.stringify(json))
  return parsed.ok ? null : parsed.reason.code
}

describe('a save', () => {
  it('may have been played for no time, and hold anything as puzzle and moves', () => {
    const plain: SaveFile = {
      ...save,
      elapsed: 0,
      hints: 0,
      position: 0,
      spec: null,
      moves: [null],
    }
    expect(parseSave(formatSave(plain))).toEqual({ ok: true, value: plain })
    const half = { ...save, elapsed: 0.5, position: 2 }
    expect(parseSave(formatSave(half))).toEqual({ ok: true, value: half })
  })

  it.each(['format', 'game', 'spec', 'moves', 'position', 'hints', 'elapsed', 'finished'])(
    'without %s is damaged',
    (field) => expect(codeOf({ ...save, [field]: undefined })).toBe('session.reason.damagedSave'),
  )

  it.each([
    ['format', '1'],
    ['format', 1.5],
    ['format', -1],
    ['game', 3],
    ['moves', {}],
    ['position', -1],
    ['position', 0.5],
    ['hints', -1],
    ['hints', 1.5],
    ['elapsed', '1'],
    ['finished', 0],
  ])('whose %s is %j is damaged', (field, value) => {
    expect(codeOf({ ...save, [field]: value })).toBe('session.reason.damagedSave')
  })

  it.each([null, 3, 'text', [], [save]] as Json[])('is not %j', (json) => {
    expect(codeOf(json)).toBe('session.reason.damagedSave')
  })

  it('of a version that is not there yet is told from a damaged one', () => {
    expect(codeOf({ ...save, format: 2 })).toBe('session.reason.newerSave')
  })
})

describe('a replay', () => {
  const replay = (change: Partial<SaveFile>) => replaySave(countingGame, { ...save, ...change })

  it('is refused for another game, and for a puzzle that the game refuses', () => {
    expect(replay({ game: 'chess' })).toEqual({
      ok: false,
      reason: { code: 'session.reason.damagedSave' },
    })
    expect(replay({ spec: {} })).toEqual({ ok: false, reason: { code: 'counting.reason.noGoal' } })
  })

  it('stops before a move that cannot be read, and before one that is illegal', () => {
    const tooFar = { type: 'add', by: 99 }
    const unknown: Json = { type: 'jump' }
    for (const bad of [unknown, tooFar]) {
      const replayed = replay({ moves: [...save.moves, bad, ...save.moves], position: 5 })
      expect(replayed).toMatchObject({
        ok: true,
        value: {
          spec: { goal: 9 },
          played: { history: { position: 2, moves: save.moves }, hints: 0, elapsed: 1500 },
          dropped: 3,
        },
      })
    }
  })

  it('keeps the place that was saved, where its moves are there', () => {
    const replayed = replay({ position: 1 })
    expect(replayed.ok && replayed.value.played.history.position).toBe(1)
    expect(replayed.ok && replayed.value.dropped).toBe(0)
  })
})
