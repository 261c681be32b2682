// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPack } from '../../../../../scripts/packs/read-pack.ts'
import { QuizScreen } from '../../../../../src/games/city-quiz/view/page/quiz-screen.tsx'
import { createScheduler } from '../../../../../src/later/scheduler.ts'
import type { PuzzleEntry } from '../../../../../src/packs/pack.ts'
import { VisitContext } from '../../../../../src/screen/use-visit.ts'
import { READER_POLICY } from '../../../../../src/visit/policy.ts'
import type { Visit } from '../../../../../src/visit/visit.ts'
import { createFakeTiming } from '../../../../support/fake-timing.ts'
import { stillVisit } from '../../../../support/still-visit.ts'

const pack = readPack()
const entry = pack.puzzles.find(({ game }) => game === 'city-quiz') as PuzzleEntry
/** Milliseconds for which a chosen answer is seen. */
const SEEN = 900

let timing: ReturnType<typeof createFakeTiming>
let visit: Visit

function open(advance: 'byItself' | 'byButton'): void {
  timing = createFakeTiming()
  ;[visit] = stillVisit({
    later: createScheduler(timing),
    policy: { ...READER_POLICY, advance },
  })
  void act(() =>
    render(
      <VisitContext.Provider value={visit}>
        <QuizScreen pack={pack} entry={entry} page={[]} />
      </VisitContext.Provider>,
      document.body,
    ),
  )
}

afterEach(() => render(null, document.body))

const find = (selector: string): HTMLElement | null => document.querySelector(selector)
const answers = (): HTMLInputElement[] => [...document.querySelectorAll('input')]
const chosen = (): number => answers().findIndex(({ checked }) => checked)
/** The number of the question on the page. */
const number = (): number => Number(/Question (\d)/.exec(find('.question')?.textContent ?? '')?.[1])
const doing = (run: () => void): void => void act(run)
const touch = (answer: number): void => doing(() => answers()[answer]?.click())
const press = (selector: string): void => doing(() => find(selector)?.click())
const pass = (milliseconds: number): void => doing(() => timing.pass(milliseconds))

function key(
  name: string,
  type = 'keydown',
  target: Element | null = document.activeElement,
): void {
  doing(() => {
    target?.dispatchEvent(
      new KeyboardEvent(type, { key: name, code: `Key${name.toUpperCase()}`, bubbles: true }),
    )
  })
}

/** An arrow as browsers act on it: the next radio button is clicked between the key's two events. */
function arrowTo(answer: number): void {
  key('ArrowDown')
  touch(answer)
  key('ArrowDown', 'keyup')
}

describe('where answers lead on by themselves', () => {
  beforeEach(() => open('byItself'))

  it('a touched answer is seen to be chosen, and only then the next question comes', () => {
    touch(2)
    expect([chosen(), number()]).toEqual([2, 1])
    pass(SEEN - 1)
    expect([chosen(), number()]).toEqual([2, 1])
    pass(1)
    expect([chosen(), number()]).toEqual([-1, 2])
  })

  it('a finger that goes on touching an answer does not hold it up, and another answer is seen, too', () => {
    touch(2)
    pass(SEEN - 400)
    touch(2)
    pass(399)
    expect(number()).toBe(1)
    pass(1)
    expect(number()).toBe(2)
    touch(0)
    pass(SEEN - 1)
    touch(1)
    pass(SEEN - 1)
    expect([chosen(), number()]).toEqual([1, 2])
    pass(1)
    expect(number()).toBe(3)
  })

  it('the focus goes to the question that came, which is read with its number', () => {
    touch(0)
    pass(SEEN)
    const heading = document.activeElement
    expect(heading?.tagName).toBe('H1')
    const position = heading?.getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(position)?.textContent).toBe('Question 2 of 8')
  })

  it('the key of an answer leads on as well, and has the focus until then', () => {
    key('b')
    expect(document.activeElement).toBe(answers()[1])
    key('b', 'keyup')
    pass(SEEN)
    expect(number()).toBe(2)
  })

  it('the arrow keys only look from answer to answer, and Enter leads on at once', () => {
    touch(0)
    doing(() => answers()[0]?.focus())
    arrowTo(1)
    arrowTo(2)
    pass(10 * SEEN)
    expect([chosen(), number()]).toEqual([2, 1])
    press('.question__actions .button--primary')
    expect(number()).toBe(2)
  })

  it('a second touch in the meantime takes the other answer, and gives it all of its time', () => {
    touch(0)
    pass(SEEN - 1)
    touch(3)
    pass(SEEN - 1)
    expect(number()).toBe(1)
    pass(1)
    expect(number()).toBe(2)
    press('.question__actions [type="button"].button')
    expect(chosen()).toBe(3)
  })

  it('the way back shows the earlier answer, and the same answer leads on again', () => {
    touch(1)
    pass(SEEN)
    press('.question__actions [type="button"].button')
    expect([chosen(), number()]).toEqual([1, 1])
    pass(10 * SEEN)
    expect(number()).toBe(1)
    touch(1)
    pass(SEEN)
    expect(number()).toBe(2)
  })

  it('the button in the meantime leads on once, not twice', () => {
    touch(1)
    press('.question__actions .button--primary')
    pass(10 * SEEN)
    expect(number()).toBe(2)
  })

  it('nothing moves under an open dialog', () => {
    touch(1)
    doing(() => visit.openDialog('settings'))
    pass(10 * SEEN)
    expect(number()).toBe(1)
  })

  it('says beforehand that it moves on, to the eye and to the answers’ group', () => {
    const help = find('.answers')?.getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(help)?.textContent).toBe(
      'Your answer moves on by itself. You can always go back.',
    )
  })

  it('the last answer leads to the sign', () => {
    for (let question = 1; question <= 8; question++) {
      expect(number()).toBe(question)
      touch(0)
      pass(SEEN)
    }
    expect(find('.question')).toBeNull()
  })
})

describe('where a button leads on', () => {
  it('nothing moves by itself', () => {
    open('byButton')
    touch(0)
    key('b')
    pass(10 * SEEN)
    expect([chosen(), number()]).toEqual([1, 1])
  })
})
