import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/games/contract.ts'
import { GAMES, GAME_IDS } from '../../src/games/registry.ts'
import type { GameId } from '../../src/games/registry.ts'
import type { AnyGame } from '../../src/screen/game-entry.ts'
import { createMemoryStore } from '../../src/platform/memory-store.ts'
import { openPuzzle } from '../../src/session/open-puzzle.ts'
import { createSaves } from '../../src/session/saves.ts'
import { SAVE_MIGRATIONS, migrateSave } from '../../src/session/migrations.ts'
import type { SaveMigration } from '../../src/session/migrations.ts'
import { SAVE_FORMAT, formatSave, parseSave } from '../../src/session/save-file.ts'
import { STOPPED } from '../support/stopped-clock.ts'

/**
 * What released versions wrote, byte for byte: `<game>.format-<n>.save`, beside it the state that it
 * stands for. Never edit one: it lies on people's phones. A new format adds files and a migration.
 */
const FOLDER = resolve(import.meta.dirname, 'saves')

const saves = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.save'))
  .map((name) => ({ name, game: name.split('.')[0] as GameId, text: read(name) }))

const loaded = GAME_IDS.map(async (id) => [id, await GAMES[id].loadGame()] as const)
const games = Object.fromEntries(await Promise.all(loaded)) as Record<GameId, AnyGame>

function read(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8')
}

function reopen(game: GameId, text: string) {
  // The pack still has the puzzle of that time: so what is written again is what was kept.
  const { spec } = JSON.parse(text) as { spec: Json }
  const { slot } = createSaves(createMemoryStore([['save/a/b', text]]))
  const opened = openPuzzle(games[game], spec, slot('save/a/b'), STOPPED)
  if (!opened.ok) throw new Error(opened.reason.code)
  return opened.value
}

describe.each(saves)('the kept game $name', ({ name, game, text }) => {
  const written = JSON.parse(text) as Record<string, unknown>

  it('is read without a loss', () => {
    expect(reopen(game, text).notice).toBeNull()
  })

  it('leads to the state that it was saved from', () => {
    const { state } = reopen(game, text).session.snapshot()
    expect(state).toEqual(JSON.parse(read(name.replace(/save$/, 'state'))))
  })

  it('keeps history, hints, time and whether it is finished', () => {
    const { session } = reopen(game, text)
    expect(session.save()).toMatchObject({
      moves: written['moves'],
      position: written['position'],
      hints: written['hints'],
      elapsed: written['elapsed'],
      finished: written['finished'],
    })
  })

  it('can be undone to the start and redone to the end', () => {
    const { session } = reopen(game, text)
    const { length } = written['moves'] as unknown[]
    let steps = 0
    while (session.undo()) steps++
    expect(steps).toBe(written['position'])
    for (steps = 0; session.redo();) steps++
    expect(steps).toBe(length)
  })

  it.runIf(written['format'] === SAVE_FORMAT)('is written again as it was', () => {
    const save = parseSave(text)
    expect(save.ok && formatSave(save.value)).toBe(text.trimEnd())
    // What is left to do is written since, for the front page; a game is read without it.
    const { left, ...rest } = reopen(game, text).session.save()
    expect(left).toBeTypeOf('number')
    expect(formatSave(rest)).toBe(text.trimEnd())
  })
})

it('every game has a kept game of every format', () => {
  const kept = saves.map((save) => save.name.replace('.save', ''))
  for (const game of GAME_IDS)
    for (let format = 1; format <= SAVE_FORMAT; format++)
      expect(kept).toContain(`${game}.format-${format}`)
})

it('there is a migration from every format before this one', () => {
  expect(SAVE_MIGRATIONS).toHaveLength(SAVE_FORMAT - 1)
})

describe('migrations', () => {
  const note =
    (text: string): SaveMigration =>
    (save) => ({ ...save, format: 9, notes: [...notesOf(save), text] })
  const notesOf = (save: unknown): string[] => (save as { notes?: string[] }).notes ?? []
  const steps = [note('one to two'), note('two to three')]

  it('are done in order, from the format of the save on', () => {
    const from = (format: number): unknown => {
      const migrated = migrateSave({ format }, steps)
      return migrated.ok && notesOf(migrated.value)
    }
    expect(from(1)).toEqual(['one to two', 'two to three'])
    expect(from(2)).toEqual(['two to three'])
    expect(from(3)).toEqual([])
  })

  it('refuse a save of a format after the newest one, and one without a format', () => {
    const refused = (json: Json): unknown => {
      const migrated = migrateSave(json, steps)
      return migrated.ok ? 'read' : migrated.reason.code
    }
    expect(refused({ format: 4 })).toBe('session.reason.newerSave')
    const damaged: readonly Json[] = [{ format: 0 }, { format: 1.5 }, { format: '1' }, {}, [], null]
    for (const json of damaged) expect(refused(json)).toBe('session.reason.damagedSave')
  })

  it('come before the save is checked, which then has to be of the newest format', () => {
    const kept = saves[0]
    if (!kept) throw new Error('There is no kept game')
    const { moves, ...rest } = JSON.parse(kept.text) as { moves: Json }
    const older = JSON.stringify({ ...rest, format: 1, steps: moves })
    const renaming: SaveMigration = ({ steps: renamed = [], ...save }) => ({
      ...save,
      format: SAVE_FORMAT,
      moves: renamed,
    })
    expect(parseSave(older).ok).toBe(false)
    expect(parseSave(older, [renaming])).toEqual(parseSave(kept.text))
    expect(parseSave(older, [note('one to two')]).ok).toBe(false)
  })
})
