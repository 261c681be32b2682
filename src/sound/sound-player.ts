import type { SoundName, SoundTrouble } from './sound-name.ts'

/** What plays the sounds. A port: the browser's audio implements it. */
export interface SoundPlayer {
  /** Settles with the reason why the sound is not heard, or null. Never throws. */
  play(name: SoundName): Promise<SoundTrouble | null>
  setGain(gain: number): void
}
