/** All sounds. Each only accompanies what can also be seen, and is never the only sign of it. */
export const SOUND_NAMES = [
  'touch',
  'place',
  'mark',
  'conflict',
  'complete',
  'hint',
  'word',
  'reveal',
  'solved',
  'attract',
] as const

export type SoundName = (typeof SOUND_NAMES)[number]

/** Why nothing is heard although it should be: the file is missing, or the browser blocks sound. */
export type SoundTrouble = 'missing' | 'blocked'
