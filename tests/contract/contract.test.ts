import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GAME_IDS } from '../../src/games/game-ids.ts'
import { readMessages } from '../../scripts/vite/catalogs.ts'
import type { Description, Json } from '../../src/games/contract.ts'
import type { Text } from '../../src/kit/text.ts'
import { parseSave, formatSave } from '../../src/session/save-file.ts'
import { replaySave } from '../../src/session/replay-save.ts'
import { createSession, openSession } from '../../src/session/session.ts'
import type { Session } from '../../src/session/session.ts'
import { deepFrozen } from '../support/deep-frozen.ts'
import { STOPPED } from '../support/stopped-clock.ts'
import { examples } from './examples.ts'
import type { AnyGame } from './examples.ts'

type AnySession = Session<unknown, unknown, unknown>

function open(game: AnyGame, source: Json): AnySession {
  const session = openSession(game, source, STOPPED)
  if (!session.ok) throw new Error(session.reason.code)
  return session.value
}

/** Plays whatever of the moves can be parsed; illegal ones are refused by the game. */
function playAll(session: AnySession, moves: readonly Json[]): void {
  for (const json of moves) {
    const move = session.game.parseMove(session.spec, json)
    if (move.ok) session.play(deepFrozen(move.value))
  }
}

function textsOf(description: Description): Text[] {
  const items = description.groups.flatMap((group) =>
    group.kind === 'grid' ? group.rows.flat() : group.items,
  )
  return [
    description.summary,
    ...description.groups.map((group) => group.name),
    ...items.map((item) => item.name),
  ]
}

describe.each(GAME_IDS)('%s keeps the contract of a game:', (id) => {
  const { game, source, moves } = examples[id]
  const some = fc.array(moves, { maxLength: 40 })

  it('its id is the one it is registered under', () => {
    expect(game.id).toBe(id)
  })

  it('a bad puzzle is refused with a reason, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const spec = game.parseSpec(json as Json)
        expect(spec.ok ? 'ok' : spec.reason.code).toMatch(/\.reason\./)
      }),
    )
  })

  it('a random move never throws, and an illegal one comes back as a reason', () => {
    fc.assert(
      fc.property(some, (all) => {
        const session = open(game, source)
        for (const json of all) {
          const move = game.parseMove(session.spec, json)
          const result = move.ok ? session.play(move.value) : move
          if (!result.ok) expect(result.reason.code).toMatch(/\.reason\./)
        }
      }),
    )
  })

  it('apply never changes the state, the spec or the move that it is given', () => {
    fc.assert(
      fc.property(some, (all) => {
        const spec = game.parseSpec(source)
        if (!spec.ok) throw new Error(spec.reason.code)
        let state = deepFrozen(game.start(deepFrozen(spec.value)))
        for (const json of all) {
          const move = game.parseMove(spec.value, json)
          if (!move.ok) continue
          const next = game.apply(spec.value, state, deepFrozen(move.value))
          if (next.ok) state = deepFrozen(next.value)
        }
      }),
    )
  })

  it('the same move twice on the same state gives equal states', () => {
    fc.assert(
      fc.property(some, (all) => {
        const [one, other] = [open(game, source), open(game, source)]
        playAll(one, all)
        playAll(other, all)
        expect(one.snapshot().state).toEqual(other.snapshot().state)
      }),
    )
  })

  it('undo then redo is identity, and undoing all leads back to the start', () => {
    fc.assert(
      fc.property(some, (all) => {
        const session = open(game, source)
        const start = session.snapshot().state
        playAll(session, all)
        const end = session.snapshot().state
        let steps = 0
        while (session.undo()) steps++
        expect(session.snapshot().state).toEqual(start)
        for (let step = 0; step < steps; step++) session.redo()
        expect(session.snapshot().state).toBe(end)
      }),
    )
  })

  it('save then load is equality: state, history and position', () => {
    fc.assert(
      fc.property(some, fc.nat(10), (all, undos) => {
        const session = open(game, source)
        playAll(session, all)
        for (let step = 0; step < undos; step++) session.undo()
        const save = parseSave(formatSave(session.save()))
        if (!save.ok) throw new Error(save.reason.code)
        const replayed = replaySave(game, save.value)
        if (!replayed.ok) throw new Error(replayed.reason.code)
        const { spec, played, dropped } = replayed.value
        expect(dropped).toBe(0)
        const copy = createSession({ game, source, spec, played, clock: STOPPED })
        expect(copy.snapshot()).toEqual(session.snapshot())
        expect(copy.save()).toEqual(session.save())
      }),
    )
  })

  it('it has an outcome of plain data exactly when it is finished', () => {
    fc.assert(
      fc.property(some, (all) => {
        const session = open(game, source)
        playAll(session, all)
        const { state, status } = session.snapshot()
        const outcome = game.outcome(session.spec, state)
        expect(outcome !== null).toBe(status === 'finished')
        if (outcome) expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome)
      }),
    )
  })

  it('it describes every state in messages that the catalogues have', () => {
    const catalog = readMessages('en')
    fc.assert(
      fc.property(some, (all) => {
        const session = open(game, source)
        playAll(session, all)
        for (const text of textsOf(session.describe()))
          if ('key' in text) expect(catalog).toHaveProperty([text.key])
      }),
      { numRuns: 30 },
    )
  })

  it('items of a group have ids of their own', () => {
    const { groups } = open(game, source).describe()
    for (const group of groups) {
      const ids = (group.kind === 'grid' ? group.rows.flat() : group.items).map((item) => item.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})
