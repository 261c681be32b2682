import type { SoundName } from '../sound/sound-name.ts'

/** Vibration and pauses by turns, in milliseconds. A sound that is not listed is not felt. */
const TICKS: Partial<Readonly<Record<SoundName, readonly number[]>>> = {
  place: [12],
  mark: [6],
  conflict: [10, 60, 10],
  word: [12, 70, 20],
  complete: [12, 70, 20],
  reveal: [24],
  solved: [16, 80, 16, 80, 30],
}

/** Whether the device can vibrate. Desktop browsers have the function, too, but no motor. */
export function canTick(): boolean {
  return 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches
}

/** Vibrates briefly. Before the first touch of the page browsers refuse it, with a message in the console. */
export function tick(name: SoundName): void {
  const pattern = TICKS[name]
  const { userActivation } = navigator as { userActivation?: UserActivation }
  if (pattern && canTick() && userActivation?.hasBeenActive !== false)
    navigator.vibrate([...pattern])
}
