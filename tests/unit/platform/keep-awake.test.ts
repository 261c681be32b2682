// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { createScheduler } from '../../../src/later/scheduler.ts'
import { keepAwake } from '../../../src/platform/keep-awake.ts'
import { createFakeTiming } from '../../support/fake-timing.ts'

const MINUTE = 60_000
/** What the browser was asked: "on" for a lock, "off" when that is let go. */
let asked: string[] = []

beforeEach(() => {
  asked = []
  const request = (): Promise<unknown> => {
    asked.push('on')
    const lock = {
      released: false,
      release() {
        asked.push('off')
        lock.released = true
        return Promise.resolve()
      },
    }
    return Promise.resolve(lock)
  }
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
})

function keep(patience: number | null) {
  const timing = createFakeTiming()
  const end = keepAwake(patience, createScheduler(timing))
  /** Lets time pass, and the browser answer. */
  async function pass(milliseconds: number): Promise<void> {
    timing.pass(milliseconds)
    await Promise.resolve()
    await Promise.resolve()
  }
  return { end, pass }
}

describe('a screen that is kept awake', () => {
  it('may sleep when nobody has touched anything for as long as the policy says', async () => {
    const { end, pass } = keep(5 * MINUTE)
    await pass(1)
    expect(asked).toEqual(['on'])
    await pass(5 * MINUTE - 2)
    expect(asked).toEqual(['on'])
    await pass(2)
    expect(asked).toEqual(['on', 'off'])
    end()
  })

  it.each(['pointerdown', 'keydown'])('begins anew with %s', async (sign) => {
    const { end, pass } = keep(5 * MINUTE)
    await pass(4 * MINUTE)
    dispatchEvent(new Event(sign))
    await pass(4 * MINUTE)
    expect(asked).toEqual(['on'])
    await pass(MINUTE)
    expect(asked).toEqual(['on', 'off'])
    dispatchEvent(new Event(sign))
    await pass(1)
    expect(asked).toEqual(['on', 'off', 'on'])
    end()
  })

  it('never sleeps where the policy says so, as at a booth', async () => {
    const { end, pass } = keep(null)
    await pass(1)
    await pass(24 * 60 * MINUTE)
    expect(asked).toEqual(['on'])
    end()
    expect(asked).toEqual(['on', 'off'])
  })

  it('is left alone once it is told to stop', async () => {
    const { end, pass } = keep(5 * MINUTE)
    await pass(1)
    end()
    dispatchEvent(new Event('keydown'))
    await pass(10 * MINUTE)
    expect(asked).toEqual(['on', 'off'])
  })
})
