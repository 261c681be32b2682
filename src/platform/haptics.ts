import type { SoundName } from '../sound/sound-name.ts'

/** Milliseconds of vibration, and of pauses between; what is not named here is not felt. */
const TICKS: Partial<Readonly<Record<SoundName, readonly number[]>>> = {
  place: [12],
  mark: [6],
  conflict: [10, 60, 10],
  word: [12, 70, 20],
  complete: [12, 70, 20],
  reveal: [24],
  solved: [16, 80, 16, 80, 30],
}

/** Whether there is a motor: desktop browsers have the function too, but nothing that moves. */
export function canTick(): boolean {
  return 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches
}

/** A short tick in the hand. Browsers refuse it, loudly, before the page was touched. */
export function tick(name: SoundName): void {
  const pattern = TICKS[name]
  const { userActivation } = navigator as { userActivation?: UserActivation }
  if (pattern && canTick() && userActivation?.hasBeenActive !== false)
    navigator.vibrate([...pattern])
}
