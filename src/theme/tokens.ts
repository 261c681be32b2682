import type { StrongLines } from './strong-lines.ts'

/**
 * Paper and dusk: every colour, size and duration of the game. Style sheets get them as custom
 * properties (theme-css.ts), and so does the canvas (resolve-palette.ts). Colours are "#RRGGBB".
 */
export interface Colors {
  /** The page. */
  readonly paper: string
  /** Cells, cards and whatever lies on the paper. */
  readonly card: string
  /** The tray. */
  readonly shade: string
  readonly ink: string
  readonly soft: string
  /** Heavy rules: frames, rules under headings, rules between boxes. */
  readonly rule: string
  readonly hairline: string
  /** Letters that the player placed. */
  readonly entered: string
  /** Whatever is chosen or lit, and what is written on it. */
  readonly lamp: string
  readonly lampInk: string
  readonly peer: string
  readonly same: string
  readonly conflict: string
  readonly conflictFill: string
  readonly complete: string
  readonly seal: string
  readonly button: string
  readonly buttonText: string
  readonly focus: string
  /** The band of a line that a hint draws. */
  readonly tint: string
  /** The two sides of a proof: one filled, with its letter in the ground's colour; the other framed. */
  readonly sideOne: string
  readonly sideOneText: string
  readonly sideTwo: string
  readonly sideTwoFill: string
  readonly keyFace: string
  readonly keyInk: string
  readonly keySoft: string
  readonly keyEdge: string
  /** Houses of the street, and windows that are not lit. */
  readonly house: string
  readonly window: string
}

/** What is drawn with. */
export interface Palette extends Colors {
  /** The lines of strong contrast. Tints are as light as the card then, and shapes say what they said. */
  readonly strong?: StrongLines | undefined
}

/** Colours that are drawn by themselves: in the evening of cards and pictures, which is the same by day. */
export const LAMP = '#FFCB5C'
export const INK = '#1C1A22'
export const EVENING_SOFT = '#C3BDDD'
export const EVENING_ENTERED = '#FFD57E'

/*
 * The two looks. They reach the page as custom properties alone, and what is drawn asks the page for them
 * (resolve-palette.ts): so no page fetches them twice.
 */
export const LIGHT: Colors = {
  paper: '#F6EFDF',
  card: '#FFFAEE',
  shade: '#EDE3CB',
  ink: INK,
  soft: '#544C5E',
  rule: '#1C1A22',
  hairline: '#7F7252',
  entered: '#22348F',
  lamp: LAMP,
  lampInk: INK,
  peer: '#E7D8B4',
  same: '#F6D58A',
  conflict: '#A8201A',
  conflictFill: '#F9DCD2',
  complete: '#E2EBDB',
  seal: '#1D5C4E',
  button: '#1C1A22',
  buttonText: '#FFF6E2',
  focus: '#22348F',
  tint: '#DDE0EE',
  sideOne: '#22348F',
  sideOneText: '#FFFAEE',
  sideTwo: '#9C4100',
  sideTwoFill: '#FBE3CC',
  keyFace: '#FFFAEE',
  keyInk: '#1C1A22',
  keySoft: '#544C5E',
  keyEdge: '#C4B188',
  house: '#1C1A22',
  window: '#4A4654',
}

/** By night, peers are bluer than the card, and the same letter is plum, a colour of the sky, not brown. */
export const DARK: Colors = {
  paper: '#12173C',
  card: '#1D2352',
  shade: '#171D47',
  ink: '#F8EFDC',
  soft: EVENING_SOFT,
  rule: '#B9B3D6',
  hairline: '#8F95D1',
  entered: EVENING_ENTERED,
  lamp: LAMP,
  lampInk: INK,
  peer: '#333D8A',
  same: '#663679',
  conflict: '#FFA48E',
  conflictFill: '#5A2438',
  complete: '#1C3A58',
  seal: '#8FE0C4',
  button: '#FFCB5C',
  buttonText: '#1C1A22',
  focus: '#FFCB5C',
  tint: '#2C3570',
  sideOne: '#8FD3FF',
  sideOneText: '#12173C',
  sideTwo: '#FFAE66',
  sideTwoFill: '#4A2A3A',
  keyFace: '#F8EFDC',
  keyInk: '#1C1A22',
  keySoft: '#544C5E',
  keyEdge: '#A8946A',
  house: '#2B3070',
  window: '#0A0E29',
}

/** The flat bands of the sky, from the zenith to the horizon. */
export const SKY = ['#12173C', '#1B1F52', '#292562', '#4A3070', '#87435F', '#CC6A40'] as const
export const CREAM = '#F8EFDC'
export const RUST = '#B5532B'
export const NIGHT = '#0A0E29'

export type EaseName = 'out' | 'in-out'

/**
 * Milliseconds after which everything that moves in play is at rest again, also movements that follow each
 * other.
 */
export const IN_PLAY = 395

/** Durations in milliseconds. */
export const MOTION = {
  press: { duration: 90, ease: 'out' },
  imprint: { duration: 140, ease: 'out' },
  light: { duration: 240, ease: 'out' },
  seal: { duration: 320, ease: 'out' },
  sweep: { duration: 240, ease: 'out' },
  wrong: { duration: 180, ease: 'in-out' },
  shuffle: { duration: 280, ease: 'in-out' },
  starLine: { duration: 360, ease: 'in-out' },
  reveal: { duration: 1600, ease: 'out' },
  /** In steps, one band at a time. */
  dusk: { duration: 600, ease: 'out' },
} as const satisfies Record<string, { duration: number; ease: EaseName }>
