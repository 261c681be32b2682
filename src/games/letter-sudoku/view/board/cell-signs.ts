import type { Palette } from '../../../../theme/tokens.ts'
import type { CellFill, CellLook } from './cell-look.ts'

/** The signs that tell the states of a cell apart without colour, from back to front. */
export type CellSign =
  'frame' | 'underline' | 'zigzag' | 'cross' | 'two dashed frames' | 'dashed frame' | 'brackets'

type Role = keyof Palette

/**
 * The signs of a cell, from back to front. The line under equal letters is left out in the chosen cell, whose
 * letter the others are equal to.
 */
export function signsOf(look: CellLook): CellSign[] {
  const chosen = look.fill === 'selected'
  const signs: (CellSign | false)[] = [
    chosen && 'frame',
    look.same && !look.conflict && !chosen && 'underline',
    look.conflict && 'zigzag',
    look.wrong && 'cross',
    look.hint === 'target' && 'two dashed frames',
    look.hint === 'loses' && 'dashed frame',
    look.hint === 'cause' && 'brackets',
  ]
  return signs.filter((sign) => sign !== false)
}

const GROUNDS: Readonly<Record<CellFill, Role>> = {
  selected: 'lamp',
  conflict: 'conflictFill',
  same: 'same',
  peer: 'peer',
  complete: 'complete',
  card: 'card',
}

export function groundOf(fill: CellFill): Role {
  return GROUNDS[fill]
}

export function letterRole(look: CellLook): Role {
  if (look.fill === 'selected') return 'lampInk'
  if (look.conflict) return 'conflict'
  return look.given ? 'ink' : 'entered'
}

/** The colour of a sign. On the amber of the chosen cell only `lampInk` can be seen by day and by night. */
export function signRole(sign: CellSign, { fill }: CellLook): Role {
  if (fill === 'selected') return 'lampInk'
  switch (sign) {
    case 'frame':
      return 'lampInk'
    case 'underline':
      return 'ink'
    case 'zigzag':
    case 'cross':
      return 'conflict'
    case 'two dashed frames':
    case 'dashed frame':
    case 'brackets':
      return 'focus'
  }
}
