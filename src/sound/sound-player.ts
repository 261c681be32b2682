import type { SoundName, SoundTrouble } from './sound-name.ts'

/** What plays the sounds. A port: the browser's audio implements it. */
export interface SoundPlayer {
  /** Settles with what keeps the sound from being heard, or null. Never throws. */
  play(name: SoundName): Promise<SoundTrouble | null>
  setGain(gain: number): void
  /** Nothing is heard any more, and nothing is held for it. */
  end(): void
}
