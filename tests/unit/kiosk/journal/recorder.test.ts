import { describe, expect, it } from 'vitest'
import type { Game, PuzzleFile } from '../../../../src/games/contract.ts'
import { GAMES, GAME_IDS } from '../../../../src/games/registry.ts'
import { RESET_REASONS } from '../../../../src/kiosk/journal/journal-entry.ts'
import type { JournalEvent } from '../../../../src/kiosk/journal/journal-entry.ts'
import { createRecorder } from '../../../../src/kiosk/journal/recorder/recorder.ts'
import type { RoundOf } from '../../../../src/kiosk/journal/recorder/recorder.ts'
import type { AnyGame } from '../../../../src/screen/game-entry.ts'
import { startHistory } from '../../../../src/session/history.ts'
import { createSession, openSession } from '../../../../src/session/session.ts'
import { examples } from '../../../contract/examples.ts'
import { players } from '../../../contract/players.ts'
import type { AnySession } from '../../../contract/players.ts'
import { nullExample } from '../../../support/null-game/example.ts'
import { nullGame } from '../../../support/null-game/core/null-game.ts'
import { createTestClock } from '../../../support/stopped-clock.ts'

interface Playable {
  readonly id: string
  readonly game: AnyGame
  readonly file: PuzzleFile
  finish(session: AnySession): void
}

const press = { type: 'press' }

const playables: readonly Playable[] = [
  ...(await Promise.all(
    GAME_IDS.map(async (id) => ({
      id,
      game: await GAMES[id].loadGame(),
      file: examples[id].file,
      finish: players[id],
    })),
  )),
  {
    id: nullGame.id,
    game: nullGame as unknown as Game<unknown, unknown, unknown>,
    file: nullExample.file,
    finish(session) {
      session.play(press)
      session.play(press)
    },
  },
]

/** How each game's round ends when it is played to its end. */
const ENDS: Readonly<Record<string, object>> = {
  'letter-sudoku': { kind: 'finished', sign: null, match: null },
  anagram: { kind: 'givenUp', by: 'game' },
  'city-quiz': { kind: 'finished', sign: expect.stringMatching(/^[a-z]+$/), match: null },
  'null-game': { kind: 'finished', sign: null, match: null },
}

/** A visit at a booth, and what its recorder tells. */
function visit({ id, game, file, finish }: Playable) {
  const entries: JournalEvent[] = []
  const time = createTestClock()
  let ids = 0
  const recorder = createRecorder(
    (event) => entries.push(event),
    () => `round-${++ids}`,
  )
  const of = { game: id, puzzle: `${id}-1`, language: 'en', length: 'whole' }
  const round = game.openRound(file, { language: 'en', seed: 1 })
  if (!round.ok) throw new Error(round.reason.code)
  const open = (as: RoundOf = of): AnySession => {
    const session = openSession(game, round.value, time.clock)
    if (!session.ok) throw new Error(session.reason.code)
    recorder.follow(session.value, as)
    return session.value
  }
  /** The game as it is gone on with, from what a session holds. */
  const goOnWith = (): AnySession => {
    const fresh = openSession(game, round.value, time.clock)
    if (!fresh.ok) throw new Error(fresh.reason.code)
    const history = startHistory<unknown, unknown>(fresh.value.snapshot().state)
    const played = { history, hints: 0, elapsed: 7000 }
    const start = { game, source: round.value, spec: fresh.value.spec, clock: time.clock, played }
    const session = createSession(start)
    recorder.follow(session, of)
    return session
  }
  return { entries, time, recorder, of, open, goOnWith, finish }
}

const kindsOf = (entries: readonly JournalEvent[]): string[] => entries.map(({ kind }) => kind)

describe.each(playables)('a visit that plays $id', (playable) => {
  it('begins a round and ends it as the game says, with its time and hints', () => {
    const { entries, time, open, of, finish } = visit(playable)
    const session = open()
    session.resume()
    time.set(2000)
    session.pause()
    time.set(60_000)
    session.resume()
    session.countHint()
    time.set(61_500)
    finish(session)
    expect(entries).toEqual([
      { kind: 'begun', round: 'round-1', ...of, goneOn: false },
      { ...ENDS[of.game], round: 'round-1', ...of, duration: 3500, hints: 1 },
    ])
  })

  it('ends it once, whatever is undone and finished again', () => {
    const { entries, open, finish } = visit(playable)
    const session = open()
    session.resume()
    finish(session)
    const told = entries.length
    while (session.undo());
    session.resume()
    finish(session)
    while (session.undo());
    while (session.redo());
    session.end()
    expect(entries).toHaveLength(told)
  })

  it('begins another round when a finished one is started over', () => {
    const { entries, time, open, finish } = visit(playable)
    const session = open()
    session.resume()
    time.set(5000)
    finish(session)
    time.set(9000)
    session.startOver()
    session.resume()
    time.set(9900)
    finish(session)
    const end = (ENDS[playable.id] as JournalEvent).kind
    expect(kindsOf(entries)).toEqual(['begun', end, 'begun', end])
    expect(entries[1]).toMatchObject({ round: 'round-1', duration: 5000 })
    expect(entries[3]).toMatchObject({ round: 'round-2', duration: 900 })
  })

  it('goes on with its round when it comes back to the game', () => {
    const { entries, time, open, goOnWith, finish } = visit(playable)
    const first = open()
    first.resume()
    time.set(7000)
    first.end()
    time.set(8000)
    const second = goOnWith()
    second.resume()
    time.set(8500)
    finish(second)
    expect(entries).toHaveLength(2)
    expect(entries[1]).toMatchObject({ round: 'round-1', duration: 7500 })
  })
})

const nullVisit = () => visit(playables.at(-1) as Playable)

describe('a round', () => {
  it('is not begun by a game that is only looked at', () => {
    const { entries, open, recorder } = nullVisit()
    open().end()
    recorder.end('left')
    expect(entries).toEqual([{ kind: 'reset', why: 'left' }])
  })

  it.each([
    ['left', { kind: 'givenUp', by: 'visitor' }],
    ['clock', { kind: 'givenUp', by: 'visitor' }],
    ['idle', { kind: 'timedOut', by: 'idle' }],
    ['staff', { kind: 'givenUp', by: 'staff' }],
    ['fault', { kind: 'givenUp', by: 'fault' }],
  ] as const)('that is open when its visit ends (%s) ends with it', (why, end) => {
    for (const isDiscardedFirst of [true, false]) {
      const { entries, time, open, of, recorder } = nullVisit()
      const session = open()
      session.resume()
      session.play(press)
      time.set(4000)
      if (isDiscardedFirst) session.discard()
      recorder.end(why)
      session.discard()
      expect(entries.slice(1)).toEqual([
        { ...end, round: 'round-1', ...of, duration: 4000, hints: 0 },
        { kind: 'reset', why },
      ])
    }
    expect(RESET_REASONS).toContain(why)
  })

  it('whose clock ran out ends there', () => {
    const { entries, time, open, of, recorder } = nullVisit()
    const session = open()
    session.resume()
    time.set(60_000)
    recorder.timeOut(of)
    recorder.timeOut(of)
    session.play(press)
    session.play(press)
    recorder.end('left')
    expect(kindsOf(entries)).toEqual(['begun', 'timedOut', 'reset'])
    expect(entries[1]).toMatchObject({ by: 'clock', duration: 60_000 })
  })

  it('that was left before is given up when the time of another one ends the visit', () => {
    const { entries, open, of, recorder } = nullVisit()
    open().resume()
    const other = { ...of, puzzle: 'another' }
    open(other).resume()
    recorder.timeOut(other)
    recorder.end('clock')
    expect(entries.slice(2)).toMatchObject([
      { kind: 'timedOut', by: 'clock', puzzle: 'another' },
      { kind: 'givenUp', by: 'visitor', puzzle: of.puzzle },
      { kind: 'reset', why: 'clock' },
    ])
  })

  it('goes on when it is started over, and keeps the time of both', () => {
    const { entries, time, open, finish } = nullVisit()
    const session = open()
    session.resume()
    session.play(press)
    session.countHint()
    time.set(3000)
    session.startOver()
    time.set(5000)
    session.undo()
    time.set(6000)
    session.startOver()
    session.pause()
    time.set(10_000)
    session.undo()
    session.startOver()
    session.resume()
    time.set(10_500)
    finish(session)
    expect(kindsOf(entries)).toEqual(['begun', 'finished'])
    expect(entries[1]).toMatchObject({ duration: 6500, hints: 1 })
  })

  it('counts no time of which nobody was there, though that is noticed later', () => {
    const { entries, time, open, finish } = nullVisit()
    const session = open()
    session.resume()
    time.set(1000)
    session.countHint()
    time.set(601_000)
    session.pause(1000)
    session.resume()
    finish(session)
    expect(entries[1]).toMatchObject({ duration: 1000 })
  })

  it('that was kept from before is told as gone on with', () => {
    const { entries, goOnWith, finish } = nullVisit()
    const session = goOnWith()
    session.resume()
    expect(entries).toEqual([])
    finish(session)
    expect(entries[0]).toMatchObject({ kind: 'begun', goneOn: true })
    expect(entries[1]).toMatchObject({ kind: 'finished', duration: 0 })
  })

  it('is given up when the same puzzle is opened anew', () => {
    const { entries, open, finish } = nullVisit()
    open().resume()
    const second = open()
    second.resume()
    finish(second)
    expect(kindsOf(entries)).toEqual(['begun', 'givenUp', 'begun', 'finished'])
    expect(entries[1]).toMatchObject({ round: 'round-1', by: 'visitor' })
  })

  it('that another window finished is that window’s to tell', () => {
    const { entries, open, recorder } = nullVisit()
    const session = open()
    session.resume()
    const states = [0, 1, 2].map((presses) => ({ presses }))
    const moves = [press, press]
    session.follow({ history: { states, moves, position: 2 }, hints: 0, elapsed: 0 })
    recorder.end('left')
    expect(kindsOf(entries)).toEqual(['begun', 'reset'])
  })

  it('of another length is another round', () => {
    const { entries, open, recorder, of } = nullVisit()
    const session = open()
    session.resume()
    recorder.timeOut({ ...of, length: 'short' })
    expect(kindsOf(entries)).toEqual(['begun'])
  })

  it('is named where its code to go on at home is shown', () => {
    const { entries, open, recorder, of } = nullVisit()
    recorder.openHandOver(of)
    open().resume()
    recorder.openHandOver(of)
    const { game, puzzle } = of
    expect(entries.filter(({ kind }) => kind === 'handOver')).toEqual([
      { kind: 'handOver', game, puzzle, round: null },
      { kind: 'handOver', game, puzzle, round: 'round-1' },
    ])
  })
})
