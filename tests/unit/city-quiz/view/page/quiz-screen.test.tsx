// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readPack } from '../../../../../scripts/packs/read-pack.ts'
import { QuizScreen } from '../../../../../src/games/city-quiz/view/page/quiz-screen.tsx'
import { createScheduler } from '../../../../../src/later/scheduler.ts'
import type { PuzzleEntry } from '../../../../../src/packs/pack.ts'
import { VisitContext } from '../../../../../src/screen/use-visit.ts'
import { createFakeTiming } from '../../../../support/fake-timing.ts'
import { stillVisit } from '../../../../support/still-visit.ts'

const pack = readPack()
const entry = pack.puzzles.find(({ game }) => game === 'city-quiz') as PuzzleEntry

const sound = vi.fn()

let timing: ReturnType<typeof createFakeTiming>

beforeEach(() => {
  timing = createFakeTiming()
  const [visit] = stillVisit({ later: createScheduler(timing) })
  sound.mockClear()
  void act(() =>
    render(
      <VisitContext.Provider value={{ ...visit, sound }}>
        <QuizScreen pack={pack} entry={entry} page={[]} />
      </VisitContext.Provider>,
      document.body,
    ),
  )
})

afterEach(() => render(null, document.body))

function press(selector: string): void {
  void act(() => document.querySelector<HTMLElement>(selector)?.click())
}
function pass(): void {
  timing.drawFrame()
  timing.pass(0)
}

it('an answer is heard once, after its frame, and the way to the next question is not', () => {
  press('.answer input')
  expect(sound).not.toHaveBeenCalled()
  pass()
  expect(sound.mock.calls).toEqual([['touch']])
  press('.question__actions .button--primary')
  pass()
  expect(sound.mock.calls).toEqual([['touch']])
})

it('the sign that the last answer leads to is heard', () => {
  for (let question = 0; question < 8; question++) {
    press('.answer input')
    press('.question__actions .button--primary')
  }
  pass()
  expect(sound.mock.calls.at(-1)).toEqual(['reveal'])
})
