import { STEPS } from '../loop.ts'

/** How often emblems move on while a picture is shown, and in which parts of their way. */
const PASSES = 3
const WAY = [0.2, 0.75]

/** Which emblem stands in the middle by a step; between two while they move on. It comes to rest before the end. */
export function passAt(step: number): number {
  const each = Math.floor(STEPS / PASSES)
  const pass = Math.min(PASSES - 1, Math.floor(step / each))
  const rest = step - pass * each - (each - WAY.length)
  const way = pass < PASSES - 1 && rest >= 0 ? (WAY[rest] ?? 0) : 0
  return pass + way
}
