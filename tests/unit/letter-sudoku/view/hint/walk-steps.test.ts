import { beforeEach, expect, it } from 'vitest'
import { letterSudoku } from '../../../../../src/games/letter-sudoku/core/letter-sudoku.ts'
import { nextHint } from '../../../../../src/games/letter-sudoku/core/hint/next-hint.ts'
import { start } from '../../../../../src/games/letter-sudoku/core/state.ts'
import type { State } from '../../../../../src/games/letter-sudoku/core/state.ts'
import { createWalkSteps } from '../../../../../src/games/letter-sudoku/view/hint/walk-steps.ts'
import { createScheduler } from '../../../../../src/later/scheduler.ts'
import type { Scheduler } from '../../../../../src/later/scheduler.ts'
import { createFakeTiming } from '../../../../support/fake-timing.ts'
import { after, fresh, place, solved, spec } from '../../example-grid.ts'
import { HARD } from '../../hard-puzzle.ts'

let timing: ReturnType<typeof createFakeTiming>
let later: Scheduler
let finds: number

beforeEach(() => {
  timing = createFakeTiming()
  later = createScheduler(timing)
  finds = 0
})

const source = {
  find(...where: Parameters<typeof nextHint>) {
    finds++
    return nextHint(...where)
  },
  fetchNext: () => Promise.reject(new Error('there is no more')),
}

/** The state after the next step of a walk. */
function stepped(state: State): State {
  const hint = nextHint(spec, state)
  const played = hint && letterSudoku.apply(spec, state, hint.move)
  if (!played?.ok) throw new Error('There is no step')
  return played.value
}

function counted(state: State, steps = createWalkSteps(source)): number | undefined {
  let isTold = false
  steps.count(spec, state, later, () => (isTold = true))
  while (timing.waiting > 0) timing.passToNextTimer()
  expect(isTold).toBe(true)
  return steps.left(spec, state)
}

it('the steps that are left are those that a walk takes', () => {
  let walked = 0
  for (let state = fresh; letterSudoku.status(spec, state) === 'playing'; walked++)
    state = stepped(state)
  expect(counted(fresh)).toBe(walked)
  expect(counted(stepped(stepped(fresh)))).toBe(walked - 2)
  expect(createWalkSteps(source).left(spec, solved)).toBe(0)
})

it('a wrong letter is a step more, because it has to go first', () => {
  const [empty] = fresh.values.flatMap((value, cell) => (value < 0 ? [cell] : []))
  const cell = empty as number
  const wrong = ((spec.solution[cell] as number) + 1) % 9
  const astray = letterSudoku.apply(spec, fresh, {
    type: 'place',
    cell,
    symbol: wrong,
    tidy: false,
  })
  if (!astray.ok) throw new Error('It may be placed')
  expect(counted(astray.value)).toBe((counted(fresh) ?? 0) + 1)
})

it('each hint is found in a task of its own, so that the page answers in between', () => {
  const steps = createWalkSteps(source)
  steps.count(spec, fresh, later, () => undefined)
  expect(finds).toBe(0)
  for (let tasks = 1; tasks <= 5; tasks++) {
    timing.passToNextTimer()
    expect(finds).toBeLessThanOrEqual(tasks)
    expect(steps.left(spec, fresh)).toBeUndefined()
  }
  expect(finds).toBeGreaterThan(0)
})

it('what was counted is not counted again: the walk goes along the same steps', () => {
  const steps = createWalkSteps(source)
  const all = counted(fresh, steps) ?? 0
  const before = finds
  expect(steps.left(spec, stepped(fresh))).toBe(all - 1)
  const other = after(fresh, place('r1c1', 'O'))
  expect(steps.left(spec, other)).toBeUndefined()
  counted(other, steps)
  expect(finds).toBeGreaterThan(before)
})

it('nothing is told where the code that finds the next hint does not arrive, or the count was given up', async () => {
  const steps = createWalkSteps({ ...source, find: () => undefined })
  const told: string[] = []
  steps.count(HARD, start(HARD), later, () => told.push('unreached'))
  while (timing.waiting > 0) timing.passToNextTimer()
  await Promise.resolve()
  const counting = later.branch()
  createWalkSteps(source).count(spec, fresh, counting, () => told.push('given up'))
  counting.end()
  while (timing.waiting > 0) timing.passToNextTimer()
  expect(told).toEqual([])
  expect(steps.left(HARD, start(HARD))).toBeUndefined()
})
