import type { Manner } from './voice.ts'

/** Slow enough to learn a voice, and as fast as people who hear such voices all day want it. */
const RATES = [0.6, 0.8, 1, 1.25, 1.5, 1.8, 2.2] as const
const VOLUMES = [0.2, 0.4, 0.6, 0.8, 1] as const

/** How every visit begins. */
export const USUAL_MANNER: Manner = { rate: 1, volume: 0.8 }

export type Change = 'slower' | 'faster' | 'quieter' | 'louder'

/** The manner one step further; the same object where there is no further step. */
export function changeManner(manner: Manner, change: Change): Manner {
  switch (change) {
    case 'slower':
    case 'faster':
      return withPart(manner, 'rate', stepped(RATES, manner.rate, change === 'faster' ? 1 : -1))
    case 'quieter':
    case 'louder':
      return withPart(
        manner,
        'volume',
        stepped(VOLUMES, manner.volume, change === 'louder' ? 1 : -1),
      )
  }
}

function withPart(manner: Manner, part: keyof Manner, value: number): Manner {
  return value === manner[part] ? manner : { ...manner, [part]: value }
}

function stepped(steps: readonly number[], now: number, by: 1 | -1): number {
  return steps[steps.indexOf(now) + by] ?? now
}
