import { describe, expect, it } from 'vitest'
import { isAsleep } from '../../../../src/kiosk/attract/sleep-time.ts'

const at = (hours: number, minutes = 0): number => hours * 60 + minutes

describe('the hours in which the screen is dim', () => {
  it('begin with the one time and end with the other', () => {
    const lunch = { from: '12:30', to: '13:15' }
    expect(isAsleep(at(12, 29), lunch)).toBe(false)
    expect(isAsleep(at(12, 30), lunch)).toBe(true)
    expect(isAsleep(at(13, 14), lunch)).toBe(true)
    expect(isAsleep(at(13, 15), lunch)).toBe(false)
  })

  it('reach over midnight', () => {
    const night = { from: '22:00', to: '07:00' }
    expect([21, 22, 23, 0, 3, 6].map((hour) => isAsleep(at(hour), night))).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
    ])
    expect(isAsleep(at(7), night)).toBe(false)
  })

  it.each([
    null,
    { from: '22:00', to: '22:00' },
    { from: 'late', to: '07:00' },
    { from: '22:00', to: '' },
    { from: '22:61', to: '07:00' },
    { from: '22:00', to: '25:00' },
  ])('are none where %j is set', (sleep) => {
    expect(Array.from({ length: 24 }, (_, hour) => isAsleep(at(hour), sleep))).not.toContain(true)
  })
})
