import { msg } from '../../../kit/text.ts'
import type { Message } from '../../../kit/text.ts'

const HALF_MINUTE = 30

/** Seconds up to which they are said as such; then they are minutes and half minutes. */
const MOST_SECONDS = 90

/** How many half minutes a round takes, as windows show it. */
export function halfMinutesOf(seconds: number): number {
  return Math.max(1, Math.round(seconds / HALF_MINUTE))
}

/** A length in few signs: "60 s", "2½ min", "10 min". */
export function lengthText(seconds: number): Message {
  if (seconds <= MOST_SECONDS) return msg('booth.menu.length.seconds', { number: seconds })
  const halves = halfMinutesOf(seconds)
  const number = `${Math.floor(halves / 2)}${halves % 2 ? '½' : ''}`
  return msg('booth.menu.length.minutes', { number })
}
