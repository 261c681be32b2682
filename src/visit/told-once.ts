import type { Kept } from './kept.ts'

/** Whether something was explained on this device, as the first game of its kind is. */
export interface ToldOnce {
  isTold(): boolean
  note(): void
}

/** @param game whose first game it is about */
export function toldOnce(kept: Pick<Kept, 'text'>, game: string): ToldOnce {
  const text = kept.text(`told/${game}`)
  return { isTold: () => text.read() !== null, note: () => text.write('yes') }
}
