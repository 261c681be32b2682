/** All that can be heard. Whatever is heard is also seen: none of it is the only sign of anything. */
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

/** Why nothing is heard although it should be: its file is not there, or the browser holds it back. */
export type SoundTrouble = 'missing' | 'blocked'
