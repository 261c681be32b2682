import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carrierOf } from '../../src/games/carriers.ts'
import type { AnyCarrier } from '../../src/games/carriers.ts'
import { GAMES } from '../../src/games/registry.ts'
import { readMessages } from '../../scripts/vite/catalogs.ts'
import type { Description, Json, Length, PuzzleFile } from '../../src/games/contract.ts'
import type { Text } from '../../src/kit/text.ts'
import { parseSave, formatSave } from '../../src/session/save-file.ts'
import { replaySave } from '../../src/session/replay-save.ts'
import { createSession, openSession } from '../../src/session/session.ts'
import type { Session } from '../../src/session/session.ts'
import { deepFrozen } from '../support/deep-frozen.ts'
import { STOPPED } from '../support/stopped-clock.ts'
import { examples } from './examples.ts'
import type { Example } from './examples.ts'
import type { AnyGame, GameEntry } from '../../src/screen/game-entry.ts'
import { nullExample } from '../support/null-game/example.ts'
import { carrier as nullCarrier } from '../support/null-game/core/carrier.ts'
import { nullEntry } from '../support/null-game/entry.ts'
import { createBitReader, createBitWriter } from '../../src/kit/bits.ts'

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

/** Every game that there is, and the one that is nothing but a game. */
const ENTRIES: Readonly<Record<string, GameEntry>> = { ...GAMES, 'null-game': nullEntry }
const EXAMPLES: Readonly<Record<string, Example>> = { ...examples, 'null-game': nullExample }

const games = await Promise.all(
  Object.entries(ENTRIES).map(async ([id, entry]) => ({
    id,
    game: await entry.loadGame(),
    carrier: (carrierOf(id) ?? nullCarrier) as AnyCarrier,
    ...(EXAMPLES[id] as Example),
  })),
)

/** The round that an English reader gets. */
function roundOf(game: AnyGame, file: PuzzleFile, length: Length = 'whole', seed = 1): Json {
  const round = game.openRound(file, { language: 'en', seed, length })
  if (!round.ok) throw new Error(round.reason.code)
  return round.value
}

describe.each(games)('$id keeps the contract of a game:', ({ id, game, carrier, file, moves }) => {
  const source = roundOf(game, file)
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

  it('the built-in puzzle has no faults, and a round of it is a round of today', () => {
    expect(game.faultsOf(file)).toEqual([])
    expect(game.parseSpec(source).ok).toBe(true)
    expect(game.isSameRound(source, source)).toBe(true)
  })

  it('a puzzle of any content has faults with reasons, or opens a round that can be played', () => {
    const json = fc.jsonValue() as fc.Arbitrary<Json>
    fc.assert(
      fc.property(json, json, (spec, texts) => {
        const made = { spec, texts: { en: texts } }
        const faults = game.faultsOf(made)
        for (const { reason } of faults) expect(reason.code).toMatch(/\.reason\./)
        const round = game.openRound(made, { language: 'en', seed: 1 })
        if (faults.length === 0) expect(round.ok && game.parseSpec(round.value).ok).toBe(true)
      }),
    )
  })

  it('the same wish opens the same round', () => {
    expect(roundOf(game, file)).toEqual(source)
  })

  it('it offers the whole puzzle, as long as its pack says, and before it shorter rounds of some seconds', () => {
    const lengths = game.lengths.map(({ length }) => length)
    expect(lengths.at(-1)).toBe('whole')
    expect(new Set(lengths).size).toBe(lengths.length)
    expect(game.lengths.at(-1)?.seconds).toBeNull()
    const seconds = game.lengths.slice(0, -1).map((offer) => offer.seconds ?? 0)
    expect(seconds).toEqual(seconds.toSorted((one, other) => one - other))
    for (const each of seconds) expect(each).toBeGreaterThan(0)
  })

  it('it says for how many seconds its players may just think: at least half a minute', () => {
    expect(Number.isInteger(game.thinks)).toBe(true)
    expect(game.thinks).toBeGreaterThanOrEqual(30)
  })

  it('without a length the whole puzzle is opened', () => {
    expect(game.openRound(file, { language: 'en', seed: 1 })).toEqual({ ok: true, value: source })
  })

  it('a round of every length is a round like any other, for every seed', () => {
    for (const { length } of game.lengths) {
      fc.assert(
        fc.property(fc.integer(), some, (seed, all) => {
          const round = roundOf(game, file, length, seed)
          expect(roundOf(game, file, length, seed)).toEqual(round)
          expect(game.isSameRound(round, round)).toBe(true)
          const session = open(game, round)
          const left = session.save().left ?? 0
          const whole = open(game, source).save().left ?? 0
          expect(left > 0 && (length === 'whole' ? left === whole : left < whole)).toBe(true)
          // What is begun in it is kept as in any other, and its file opens it as a whole.
          playAll(session, all)
          const save = parseSave(formatSave(session.save()))
          const replayed = save.ok ? replaySave(game, save.value) : save
          expect(replayed.ok && replayed.value.dropped).toBe(0)
          expect(replayed.ok && replayed.value.spec).toEqual(session.spec)
          const back = roundOf(game, game.fileOf(session.spec))
          expect(game.isSameRound(round, back)).toBe(true)
        }),
        { numRuns: 20 },
      )
    }
  })

  it('the way back from a round leads to a file from which the same round is opened', () => {
    const spec = game.parseSpec(source)
    if (!spec.ok) throw new Error(spec.reason.code)
    const back = game.fileOf(spec.value)
    expect(game.faultsOf(back)).toEqual([])
    const again = roundOf(game, back)
    expect(game.isSameRound(source, again)).toBe(true)
    expect(game.parseSpec(again)).toEqual(spec)
  })

  it('whether two rounds are the same is said of any two, and of no rubbish', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(game.isSameRound(json as Json, source)).toBe(false)
        expect(game.isSameRound(source, json as Json)).toBe(false)
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

  it('a position that is carried in bits is led to again by legal moves, whatever was played', () => {
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 120 }), (all) => {
        const session = open(game, source)
        playAll(session, all)
        const { state } = session.snapshot()
        const bits = createBitWriter()
        carrier.packPosition(session.spec, state, bits, 'whole')
        expect(stateLedTo(session.spec, bits.text())).toEqual(state)
      }),
      { numRuns: 300 },
    )
  })

  it('any bits are refused or lead to a position by legal moves, and nothing throws', () => {
    const { spec } = open(game, source)
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 1500 }), (flags) => {
        const text = flags.map(Number).join('')
        const reader = createBitReader(text)
        const moved = carrier.unpackPosition(spec, reader)
        expect(moved.length).toBeLessThan(2000)
        if (carrier.round) {
          const round = game.parseSpec(carrier.round.unpack(createBitReader(text)))
          expect(round.ok ? 'ok' : round.reason.code).toMatch(/^ok$|\.reason\./)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('a round that is carried whole is played like the one that it was', () => {
    const { round } = carrier
    if (!round) return
    const session = open(game, source)
    const bits = createBitWriter()
    round.pack(session.spec, bits, 'whole')
    const reader = createBitReader(bits.text())
    const carried = game.parseSpec(round.unpack(reader))
    expect(carried.ok && reader.done()).toBe(true)
    if (!carried.ok) throw new Error(carried.reason.code)
    fc.assert(
      fc.property(some, (all) => {
        const here = open(game, source)
        playAll(here, all)
        const position = createBitWriter()
        carrier.packPosition(here.spec, here.snapshot().state, position, 'whole')
        expect(stateLedTo(carried.value, position.text())).toEqual(here.snapshot().state)
      }),
    )
  })

  it('a short round is carried itself, or has a name by which the whole puzzle opens it again', () => {
    const part = roundOf(game, file, 'short')
    const named = carrier.variantOf?.(open(game, source).spec, open(game, part).spec) ?? null
    if (carrier.round || game.isSameRound(part, source)) return expect(named).toBeNull()
    const again = game.openRound(file, { language: 'en', seed: 9, variant: named ?? '' })
    expect(again).toEqual({ ok: true, value: part })
    expect(carrier.variantOf?.(open(game, source).spec, open(game, source).spec)).toBeNull()
  })

  it('the text of a round is another one for another round', () => {
    const { spec } = open(game, source)
    expect(carrier.roundText(spec)).toBe(carrier.roundText(structuredClone(spec)))
    const others = games.filter((each) => each.id !== id)
    for (const other of others)
      expect(
        other.carrier.roundText(open(other.game, roundOf(other.game, other.file)).spec),
      ).not.toBe(carrier.roundText(spec))
  })

  function stateLedTo(spec: unknown, text: string): unknown {
    const reader = createBitReader(text)
    const moved = carrier.unpackPosition(spec, reader)
    expect(reader.done()).toBe(true)
    return moved.reduce((state, json) => {
      const move = game.parseMove(spec, json as Json)
      const next = move.ok ? game.apply(spec, state, move.value) : move
      if (!next.ok) throw new Error(`${JSON.stringify(json)}: ${next.reason.code}`)
      return next.value
    }, game.start(spec))
  }

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

  it('how much is left is a whole number that a save says, and nothing once it is finished', () => {
    fc.assert(
      fc.property(some, (all) => {
        const session = open(game, source)
        const first = session.save().left ?? -1
        expect(first).toBeGreaterThan(0)
        playAll(session, all)
        const { left, finished } = session.save()
        expect(left).toBe(game.left(session.spec, session.snapshot().state))
        expect(Number.isInteger(left) && (left ?? -1) >= 0 && (left ?? 99) <= first).toBe(true)
        if (finished) expect(left).toBe(0)
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
