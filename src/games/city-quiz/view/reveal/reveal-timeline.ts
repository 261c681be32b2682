import { MOTION } from '../../../../theme/tokens.ts'

export type RevealPart = 'shutters' | 'stars' | 'links' | 'roofs' | 'rays'

export interface RevealSpan {
  /** Milliseconds after the start. */
  readonly delay: number
  readonly duration: number
}

/** Parts of the whole: each begins while the one before is still on its way. */
const SPANS: Readonly<Record<RevealPart, readonly [from: number, to: number]>> = {
  shutters: [0, 0.36],
  stars: [0.2, 0.58],
  links: [0.28, 0.66],
  roofs: [0.42, 0.82],
  rays: [0.68, 1],
}

/** The arch opens, the stars come out and link up, the roof rises, light comes over it. */
export function revealSpan(part: RevealPart): RevealSpan {
  const [from, to] = SPANS[part]
  const { duration } = MOTION.reveal
  return { delay: from * duration, duration: (to - from) * duration }
}
