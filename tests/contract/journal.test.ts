import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/games/contract.ts'
import { GAMES, GAME_IDS } from '../../src/games/registry.ts'
import type { GameId } from '../../src/games/registry.ts'
import type { AnyGame } from '../../src/screen/game-entry.ts'
import { openSession } from '../../src/session/session.ts'
import { createTestClock } from '../support/stopped-clock.ts'
import { examples } from './examples.ts'
import { players } from './players.ts'
import type { AnySession } from './players.ts'

/**
 * Writes down what happens in a session, a line for each event. It is handed nothing but the session's
 * `subscribe`: no game, no puzzle, no screen.
 */
function journalOf(session: Pick<AnySession, 'subscribe'>): string[] {
  const lines: string[] = []
  session.subscribe((event) => {
    // States follow from the moves, and are much longer.
    lines.push(JSON.stringify({ ...event, before: undefined, state: undefined }))
  })
  return lines
}

interface Entry {
  readonly type: string
  readonly at: number
  readonly elapsed: number
  readonly move?: Json
  readonly outcome?: Json
}

const entriesOf = (lines: readonly string[]): Entry[] =>
  lines.map((line) => JSON.parse(line) as Entry)

const ends: Readonly<Record<GameId, Json>> = {
  'letter-sudoku': { kind: 'solved', facts: { shown: 0 } },
  anagram: { kind: 'givenUp', facts: { words: 3, solved: 2, revealed: 0, judged: 0 } },
  'city-quiz': { kind: 'solved', facts: { sign: expect.any(String), tied: expect.any(Boolean) } },
}

const games = await Promise.all(
  GAME_IDS.map(async (id) => ({ id, game: await GAMES[id].loadGame() })),
)

function open(id: GameId, game: AnyGame) {
  const round = game.openRound(examples[id].file, { language: 'en', seed: 1 })
  if (!round.ok) throw new Error(round.reason.code)
  const time = createTestClock()
  const session = openSession(game, round.value, time.clock)
  if (!session.ok) throw new Error(session.reason.code)
  return { session: session.value, time }
}

/** A session that is played with all that can happen in one, and its journal. */
function played(id: GameId, game: AnyGame) {
  const { session, time } = open(id, game)
  const lines = journalOf(session)
  session.resume()
  time.set(1000)
  session.countHint()
  session.countCheck(0)
  players[id](session)
  time.set(5000)
  session.undo()
  session.redo()
  return { session, time, lines }
}

/** Plays a journal again in a session that was just opened. */
function playAgain(session: AnySession, entries: readonly Entry[]): void {
  for (const { type, move } of entries) {
    if (type === 'undo') session.undo()
    if (type === 'redo') session.redo()
    if (type === 'startedOver') session.startOver()
    if (type !== 'move') continue
    const parsed = session.game.parseMove(session.spec, move ?? null)
    if (parsed.ok) session.play(parsed.value)
  }
}

describe.each(games)('a journal of $id, which knows no game,', ({ id, game }) => {
  it('has everything that happened, in order and each once', () => {
    const { lines } = played(id, game)
    const moves = open(id, game)
    const count = { moves: 0 }
    moves.session.subscribe(({ type }) => (count.moves += type === 'move' ? 1 : 0))
    players[id](moves.session)
    expect(entriesOf(lines).map(({ type }) => type)).toEqual([
      'clock',
      'begun',
      'hint',
      'check',
      ...Array.from({ length: count.moves }, () => 'move'),
      'clock',
      (ends[id] as { kind: string }).kind,
      'undo',
      'redo',
    ])
  })

  it('has the time of everything, and the time played', () => {
    const entries = entriesOf(played(id, game).lines)
    expect(entries[0]).toMatchObject({ at: 0, elapsed: 0 })
    expect(entries.find(({ type }) => type === 'move')).toMatchObject({ at: 1000, elapsed: 1000 })
    // The clock of a finished game stands.
    expect(entries.at(-1)).toMatchObject({ at: 5000, elapsed: 1000 })
  })

  it('has the outcome as the game defines it', () => {
    const outcomes = entriesOf(played(id, game).lines).flatMap(({ outcome }) => outcome ?? [])
    expect(outcomes).toEqual([ends[id]])
  })

  it('is enough to play it all again', () => {
    const { session, lines } = played(id, game)
    const again = open(id, game).session
    playAgain(again, entriesOf(lines))
    expect(again.snapshot().state).toEqual(session.snapshot().state)
    expect(again.snapshot().status).toBe('finished')
    session.startOver()
    playAgain(again, entriesOf(lines).slice(-1))
    expect(again.snapshot().state).toEqual(session.snapshot().state)
  })

  it.each([
    ['end', true],
    ['discard', false],
  ] as const)('ends with the session: %s', (way, keep) => {
    const { session, lines } = played(id, game)
    session[way]()
    expect(entriesOf(lines).at(-1)).toMatchObject({ type: 'ended', keep })
  })
})
