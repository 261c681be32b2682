import { describe, expect, it, vi } from 'vitest'
import { afterRest } from '../../../src/later/after-rest.ts'
import type { LateTiming } from '../../../src/later/after-rest.ts'

/** A timer that rings so many milliseconds after it is due. */
function lateTimer(): LateTiming & { ring(late: number): void } {
  let waiting = (): void => undefined
  let due = 0
  let time = 0
  return {
    now: () => time,
    wait(delay, run) {
      due = time + delay
      waiting = run
      return () => void (waiting = () => undefined)
    },
    ring(late) {
      time = due + late
      waiting()
    },
  }
}

describe('a finger that rests', () => {
  it('has rested when the time is over', () => {
    const onRested = vi.fn<() => void>()
    const timer = lateTimer()
    afterRest(timer, 450, onRested)
    timer.ring(10)
    expect(onRested).toHaveBeenCalledOnce()
  })

  it('has not rested where the page stood still and it was lifted meanwhile', () => {
    const onRested = vi.fn<() => void>()
    const timer = lateTimer()
    const lift = afterRest(timer, 450, onRested)
    timer.ring(2000)
    lift()
    timer.ring(0)
    expect(onRested).not.toHaveBeenCalled()
  })

  it('has rested after all where the page stood still and it is still there', () => {
    const onRested = vi.fn<() => void>()
    const timer = lateTimer()
    afterRest(timer, 450, onRested)
    timer.ring(2000)
    expect(onRested).not.toHaveBeenCalled()
    timer.ring(0)
    expect(onRested).toHaveBeenCalledOnce()
  })

  it('has not rested when it was lifted before', () => {
    const onRested = vi.fn<() => void>()
    const timer = lateTimer()
    afterRest(timer, 450, onRested)()
    timer.ring(0)
    expect(onRested).not.toHaveBeenCalled()
  })
})
