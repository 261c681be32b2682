import fc from 'fast-check'
import { expect, it } from 'vitest'
import { replaySave } from '../../../src/session/replay-save.ts'
import { SAVE_FORMAT, formatSave, parseSave } from '../../../src/session/save-file.ts'
import { createSession, openSession } from '../../../src/session/session.ts'
import type { Session } from '../../../src/session/session.ts'
import { countingGame } from '../../support/counting-game.ts'
import type { CountMove, CountSpec, CountState } from '../../support/counting-game.ts'
import { createTestClock } from '../../support/stopped-clock.ts'

const GOAL = 6

/** What a session is to its player, in the plainest form: a list of numbers and a place in it. */
interface Model {
  moves: readonly number[]
  position: number
  hints: number
  elapsed: number
  running: boolean
  former: Pick<Model, 'moves' | 'position' | 'hints' | 'elapsed'> | null
}

const countOf = ({ moves, position }: Model): number =>
  moves.slice(0, position).reduce((sum, by) => sum + by, 0)
const isFinished = (model: Model): boolean => countOf(model) === GOAL
/** The clock of a finished game stands. */
const settled = (model: Model): Model => ({
  ...model,
  running: model.running && !isFinished(model),
})

function play(model: Model, by: number): Model {
  const count = countOf(model) + by
  if (by === 0 || count < 0 || count > GOAL) return model
  const moves = [...model.moves.slice(0, model.position), by]
  return settled({ ...model, moves, position: moves.length, former: null })
}

function undo(model: Model): Model {
  const { position, former, hints, elapsed } = model
  if (position > 0) return settled({ ...model, position: position - 1 })
  if (!former) return model
  const both = { hints: former.hints + hints, elapsed: former.elapsed + elapsed }
  return settled({ ...model, ...former, ...both, former: null })
}

function redo(model: Model): Model {
  const { moves, position } = model
  return position < moves.length ? settled({ ...model, position: position + 1 }) : model
}

function startOver(model: Model): Model {
  const { moves, position, hints, elapsed } = model
  const former =
    isFinished(model) || moves.length === 0 ? null : { moves, position, hints, elapsed }
  return { ...model, moves: [], position: 0, hints: 0, elapsed: 0, former }
}

type CountSession = Session<CountSpec, CountState, CountMove>
type Step = readonly [(model: Model) => Model, (session: CountSession) => void]

const PLAIN: readonly Step[] = [
  [undo, (session) => session.undo()],
  [redo, (session) => session.redo()],
  [startOver, (session) => session.startOver()],
  [(model) => ({ ...model, hints: model.hints + 1 }), (session) => session.countHint()],
  [(model) => settled({ ...model, running: true }), (session) => session.resume()],
  [(model) => ({ ...model, running: false }), (session) => session.pause()],
]

const moveBy = (by: number): Step => [
  (model) => play(model, by),
  (session) => session.play({ type: 'add', by }),
]

/** What is done, and how many milliseconds pass before it. */
const doings = fc.array(
  fc.tuple(
    fc.oneof(fc.constantFrom(...PLAIN), fc.integer({ min: -2, max: 4 }).map(moveBy)),
    fc.nat(1000),
  ),
  { maxLength: 30 },
)

it('a session holds what was played, and its save what it holds, whatever is done in which order', () => {
  fc.assert(
    fc.property(doings, (all) => {
      const time = createTestClock()
      const opened = openSession(countingGame, { goal: GOAL }, time.clock)
      if (!opened.ok) throw new Error(opened.reason.code)
      const session = opened.value
      let model: Model = {
        moves: [],
        position: 0,
        hints: 0,
        elapsed: 0,
        running: false,
        former: null,
      }
      let now = 0
      for (const [[change, act], pause] of all) {
        time.set((now += pause))
        model = change(model.running ? { ...model, elapsed: model.elapsed + pause } : model)
        act(session)
        const { moves, position, hints, elapsed, running, former } = model
        expect(session.snapshot()).toEqual({
          state: { count: countOf(model) },
          status: isFinished(model) ? 'finished' : 'playing',
          canUndo: position > 0 || former !== null,
          canRedo: position < moves.length,
          hints,
          running,
        })
        expect(session.save()).toEqual({
          format: SAVE_FORMAT,
          game: 'counting',
          spec: { goal: GOAL },
          moves: moves.map((by) => ({ type: 'add', by })),
          position,
          hints,
          elapsed,
          finished: isFinished(model),
          left: Math.abs(GOAL - session.snapshot().state.count),
        })
      }
    }),
  )
})

it('a session that is opened from a save is the one that was saved', () => {
  fc.assert(
    fc.property(doings, (all) => {
      const time = createTestClock()
      const opened = openSession(countingGame, { goal: GOAL }, time.clock)
      if (!opened.ok) throw new Error(opened.reason.code)
      for (const [[, act]] of all) act(opened.value)
      const save = parseSave(formatSave(opened.value.save()))
      const replayed = save.ok ? replaySave(countingGame, save.value) : save
      if (!replayed.ok) throw new Error(replayed.reason.code)
      const { spec, played, dropped } = replayed.value
      const source = { goal: GOAL }
      const again = createSession({ game: countingGame, source, spec, clock: time.clock, played })
      expect(dropped).toBe(0)
      expect(again.save()).toEqual(opened.value.save())
    }),
  )
})
