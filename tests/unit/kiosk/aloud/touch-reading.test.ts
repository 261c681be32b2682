import { expect, it } from 'vitest'
import { createTouchReading } from '../../../../src/kiosk/aloud/touch-reading.ts'
import { createScheduler } from '../../../../src/later/scheduler.ts'
import { createFakeTiming } from '../../../support/fake-timing.ts'

const HERE = { x: 100, y: 100 }
const FAR = { x: 300, y: 500 }

function reading() {
  const timing = createFakeTiming()
  const done: string[] = []
  const touches = createTouchReading({
    later: createScheduler(timing),
    onBegin: () => done.push('begin'),
    onHear: ({ x, y }) => done.push(`hear ${x} ${y}`),
    onPress: () => done.push('press'),
    onGrasp: ({ x, y }) => done.push(`grasp ${x} ${y}`),
    onDrag: ({ x, y }) => done.push(`drag ${x} ${y}`),
  })
  return { timing, touches, done }
}

it('a tap alone hears what is under it, once no second one came', () => {
  const { timing, touches, done } = reading()
  touches.down(1, HERE, 0)
  touches.up(1, 60)
  expect(done).toEqual(['begin'])
  timing.pass(1000)
  expect(done).toEqual(['begin', 'hear 100 100'])
})

it('two quick taps press, wherever they are, and hear nothing', () => {
  const { timing, touches, done } = reading()
  touches.down(1, HERE, 0)
  touches.up(1, 60)
  touches.down(2, FAR, 200)
  touches.up(2, 260)
  timing.pass(1000)
  expect(done).toEqual(['begin', 'press'])
})

it('two slow taps press nothing; a busy page that hears of quick ones late still presses', () => {
  const { timing, touches, done } = reading()
  touches.down(1, HERE, 0)
  touches.up(1, 60)
  touches.down(2, HERE, 600)
  touches.up(2, 660)
  expect(done).not.toContain('press')
  timing.pass(2000)
  touches.down(3, HERE, 5000)
  timing.pass(900)
  touches.up(3, 5060)
  timing.pass(900)
  touches.down(4, HERE, 5200)
  touches.up(4, 5260)
  expect(done.at(-1)).toBe('press')
})

it('a finger that rests or moves hears as it goes, and presses nothing when it is lifted', () => {
  const { timing, touches, done } = reading()
  touches.down(1, HERE, 0)
  timing.pass(250)
  touches.move(1, FAR)
  touches.up(1, 900)
  touches.down(1, HERE, 950)
  timing.pass(250)
  touches.up(1, 1400)
  expect(done).toEqual(['begin', 'hear 100 100', 'hear 300 500', 'begin', 'hear 100 100'])
})

it('two fingers that both move scroll, and do nothing else until both are lifted', () => {
  const { timing, touches, done } = reading()
  touches.down(1, HERE, 0)
  touches.down(2, FAR, 10)
  touches.move(2, { x: 300, y: 440 })
  touches.move(1, { x: 100, y: 40 })
  expect(done).toEqual(['begin', 'grasp 200 240', 'drag 0 -30'])
  touches.move(2, { x: 300, y: 400 })
  touches.down(3, HERE, 100)
  touches.move(3, FAR)
  touches.up(1, 150)
  touches.up(3, 160)
  touches.move(2, { x: 300, y: 380 })
  touches.up(2, 200)
  timing.pass(1000)
  expect(done.slice(3)).toEqual(['drag 0 -20', 'drag 0 -10'])
  touches.down(4, HERE, 2000)
  touches.up(4, 2060)
  timing.pass(1000)
  expect(done.slice(5)).toEqual(['begin', 'hear 100 100'])
})

it('others do nothing while one finger reads, and neither does one that is left behind', () => {
  const { timing, touches, done } = reading()
  touches.down(1, HERE, 0)
  touches.down(2, FAR, 10)
  touches.down(3, FAR, 10)
  touches.move(1, { x: 100, y: 200 })
  touches.move(3, HERE)
  touches.up(1, 500)
  touches.move(2, HERE)
  touches.up(2, 700)
  timing.pass(1000)
  expect(done).toEqual(['begin', 'hear 100 200'])
})

it('one finger counts: others that rest at the same time do nothing', () => {
  const { timing, touches, done } = reading()
  touches.down(1, HERE, 0)
  touches.down(2, FAR, 10)
  touches.up(2, 60)
  timing.pass(250)
  expect(done).toEqual(['begin', 'hear 100 100'])
  touches.cancel(1)
  touches.end()
  expect(timing.waiting).toBe(0)
})
