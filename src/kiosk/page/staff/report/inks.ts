import { LAMP, LIGHT } from '../../../../theme/tokens.ts'

/** What a page is printed with, on white. */
export const INKS = {
  ink: LIGHT.ink,
  soft: LIGHT.soft,
  hairline: LIGHT.hairline,
  lamp: LAMP,
  paper: '#FFFFFF',
} as const
