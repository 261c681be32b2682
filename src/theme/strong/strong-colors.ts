import { LAMP, SKY } from '../tokens.ts'
import type { Colors } from '../tokens.ts'

/**
 * Colours of strong contrast: what is read has 7:1 on its ground (WCAG 2.2, 1.4.6), and what must be seen has
 * 4.5:1. No ground is tinted but the lamp's; shapes say what tints said.
 */
export const STRONG_LIGHT: Colors = {
  paper: '#FFFFFF',
  card: '#FFFFFF',
  shade: '#FFFFFF',
  ink: '#000000',
  soft: '#29242F',
  rule: '#000000',
  hairline: '#000000',
  entered: '#14206E',
  lamp: LAMP,
  lampInk: '#000000',
  peer: '#FFFFFF',
  same: '#FFFFFF',
  conflict: '#8A0F0A',
  conflictFill: '#FFFFFF',
  complete: '#FFFFFF',
  seal: '#0B4338',
  button: '#000000',
  buttonText: '#FFFFFF',
  focus: '#14206E',
  tint: '#FFFFFF',
  sideOne: '#14206E',
  sideOneText: '#FFFFFF',
  sideTwo: '#7A3000',
  sideTwoFill: '#FFFFFF',
  keyFace: '#FFFFFF',
  keyInk: '#000000',
  keySoft: '#29242F',
  keyEdge: '#000000',
  house: '#000000',
  window: '#4A4654',
}

const NIGHT_GROUND = '#05081F'

export const STRONG_DARK: Colors = {
  paper: NIGHT_GROUND,
  card: NIGHT_GROUND,
  shade: NIGHT_GROUND,
  ink: '#FFFFFF',
  soft: '#DDD9EC',
  rule: '#FFFFFF',
  hairline: '#FFFFFF',
  entered: '#FFE3A3',
  lamp: LAMP,
  lampInk: '#000000',
  peer: NIGHT_GROUND,
  same: NIGHT_GROUND,
  conflict: '#FFC2B3',
  conflictFill: NIGHT_GROUND,
  complete: NIGHT_GROUND,
  seal: '#8FE0C4',
  button: LAMP,
  buttonText: '#000000',
  focus: LAMP,
  tint: NIGHT_GROUND,
  sideOne: '#8FD3FF',
  sideOneText: '#000000',
  sideTwo: '#FFC48F',
  sideTwoFill: NIGHT_GROUND,
  keyFace: '#FFFFFF',
  keyInk: '#000000',
  keySoft: '#29242F',
  keyEdge: LAMP,
  house: '#3E4699',
  window: NIGHT_GROUND,
}

/** The evening is as dark all over as white words want it. */
export const STRONG_EVENING = {
  cream: '#FFFFFF',
  night: NIGHT_GROUND,
  ...Object.fromEntries(SKY.map((_, band) => [`sky${band}`, NIGHT_GROUND])),
}
