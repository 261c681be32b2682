import { MOTION } from '../../../../theme/tokens.ts'

export type RevealPart = 'shutters' | 'stars' | 'links' | 'roofs' | 'rays'

export interface RevealSpan {
  /** Milliseconds after the start. */
  readonly delay: number
  readonly duration: number
}

/**
 * Start and end of each part, as fractions of the whole reveal. Each begins before the
 * one before it has ended.
 */
const SPANS: Readonly<Record<RevealPart, readonly [from: number, to: number]>> = {
  shutters: [0, 0.36],
  stars: [0.2, 0.58],
  links: [0.28, 0.66],
  roofs: [0.42, 0.82],
  rays: [0.68, 1],
}

/**
 * When a part of the reveal moves. The shutters open, the stars appear and are linked, the roofs rise, and
 * the rays come last.
 */
export function revealSpan(part: RevealPart): RevealSpan {
  const [from, to] = SPANS[part]
  const { duration } = MOTION.reveal
  return { delay: from * duration, duration: (to - from) * duration }
}
