import { describe, expect, it } from 'vitest'
import {
  FRAME,
  STEP,
  STEPS,
  STILL_FRAME,
  doneAt,
  languageAt,
  momentAt,
} from '../../../../src/kiosk/attract/loop.ts'

describe('the loop of the invitation', () => {
  it('shows each picture for six seconds, in steps, and says how long the step still lasts', () => {
    expect(momentAt(0, false)).toEqual({ shown: 0, step: 0, left: STEP })
    expect(momentAt(STEP - 1, false)).toEqual({ shown: 0, step: 0, left: 1 })
    expect(momentAt(STEP, false)).toEqual({ shown: 0, step: 1, left: STEP })
    expect(momentAt(FRAME - 1, false)).toEqual({ shown: 0, step: STEPS - 1, left: 1 })
    expect(momentAt(FRAME, false)).toEqual({ shown: 1, step: 0, left: STEP })
  })

  it('draws at most four times a second', () => {
    expect(1000 / STEP).toBeLessThanOrEqual(4)
    expect(Number.isInteger(STEPS)).toBe(true)
  })

  it('where nothing may move, shows each picture as it ends, for eight seconds', () => {
    expect(momentAt(0, true)).toEqual({ shown: 0, step: STEPS - 1, left: STILL_FRAME })
    expect(momentAt(STILL_FRAME + 10, true)).toEqual({
      shown: 1,
      step: STEPS - 1,
      left: STILL_FRAME - 10,
    })
  })

  it('changes its language with every picture', () => {
    const languages = Array.from({ length: 9 }, (_, shown) => languageAt(shown, 4, 3))
    expect(languages).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2])
  })

  it.each([
    [4, 3],
    [4, 4],
    [4, 6],
    [4, 24],
    [1, 24],
    [4, 1],
    [3, 2],
  ])('of %i pictures, each is shown in each of %i languages', (frames, languages) => {
    const seen = new Set(
      Array.from({ length: frames * languages }, (_, shown) =>
        [shown % frames, languageAt(shown, frames, languages)].join(),
      ),
    )
    expect(seen.size).toBe(frames * languages)
  })

  it('what a picture does begins after it was seen, goes on in halves, and ends before it goes', () => {
    const done = Array.from({ length: STEPS }, (_, step) => doneAt(step, 4))
    expect(done[0]).toBe(0)
    expect(done.at(-3)).toBe(4)
    expect(done).toEqual(done.toSorted((one, other) => one - other))
    expect(done).toEqual(expect.arrayContaining([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4]))
  })
})
