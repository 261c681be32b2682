/**
 * Easing curves. Each takes the part of the time that has passed and gives the part of the way, both from 0
 * to 1; `back` goes a little too far on its way.
 */
export const eases = {
  linear: (t: number) => t,
  in: (t: number) => t ** 3,
  out: (t: number) => 1 - (1 - t) ** 3,
  'in-out': (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2),
  back: (t: number) => 1 + (OVERSHOOT + 1) * (t - 1) ** 3 + OVERSHOOT * (t - 1) ** 2,
} as const

export type Ease = keyof typeof eases

/** Robert Penner's constant: it overshoots by a tenth. */
const OVERSHOOT = 1.70158
