import { describe, expect, it } from 'vitest'
import { elapsedAt, runFrom, stopAt, stoppedAt } from '../../../src/session/stopwatch.ts'

describe('a stopwatch', () => {
  it('counts while it runs, on top of what it had, and stands in between', () => {
    const stood = stoppedAt(500)
    expect(elapsedAt(stood, 9000)).toBe(500)
    const running = runFrom(stood, 1000)
    expect(elapsedAt(running, 1250)).toBe(750)
    const stopped = stopAt(running, 2000)
    expect(stopped).toEqual({ elapsed: 1500, since: null })
    expect(elapsedAt(runFrom(stopped, 5000), 5100)).toBe(1600)
  })

  it('that runs is not set running anew', () => {
    const running = runFrom(stoppedAt(0), 1000)
    expect(runFrom(running, 3000)).toBe(running)
  })

  it('that was begun at nought runs too', () => {
    expect(elapsedAt(runFrom(stoppedAt(0), 0), 300)).toBe(300)
  })

  it('takes no time away where the clock was set back', () => {
    expect(elapsedAt(runFrom(stoppedAt(400), 1000), 200)).toBe(400)
  })
})
