import map from '../../assets/sound/sprite.json'
import type { SoundName } from './sound-name.ts'

/** Start and length of a variant within the audio sprite, in milliseconds. */
export type Span = readonly [start: number, length: number]

const sounds: Readonly<Record<SoundName, readonly number[][]>> = map.sounds

export function spansOf(name: SoundName): readonly Span[] {
  return sounds[name].map(([start = 0, length = 0]) => [start, length])
}
