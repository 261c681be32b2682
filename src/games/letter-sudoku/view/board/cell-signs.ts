import type { Colors } from '../../../../theme/tokens.ts'
import type { CellFill, CellLook } from './cell-look.ts'

/** The signs that tell the states of a cell apart without colour, from back to front. */
export type CellSign = 'wedge' | 'frame' | 'underline' | 'zigzag' | 'cross'

type Role = keyof Colors

/**
 * The signs of a cell, from back to front. The line under equal letters is left out in the chosen cell, whose
 * letter the others are equal to.
 * @param strong whether contrast is strong: then peers have a wedge, for their tint cannot be seen
 */
export function signsOf(look: CellLook, strong = false): CellSign[] {
  const chosen = look.fill === 'selected'
  const signs: (CellSign | false)[] = [
    strong && look.fill === 'peer' && 'wedge',
    chosen && 'frame',
    (look.same || (look.proof?.cell.includes('equal') ?? false)) &&
      !look.conflict &&
      !chosen &&
      'underline',
    look.conflict && 'zigzag',
    look.wrong && 'cross',
  ]
  return signs.filter((sign) => sign !== false)
}

const GROUNDS: Readonly<Record<CellFill, Role>> = {
  lit: 'lamp',
  gone: 'conflictFill',
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
  if (look.fill === 'selected' || look.fill === 'lit') return 'lampInk'
  if (look.conflict || look.proof?.cell.includes('mistake')) return 'conflict'
  return look.given ? 'ink' : 'entered'
}

/** The colour of a sign. On the amber of the chosen cell only `lampInk` can be seen by day and by night. */
export function signRole(sign: CellSign, { fill }: CellLook): Role {
  if (fill === 'selected' || fill === 'lit') return 'lampInk'
  switch (sign) {
    case 'frame':
      return 'lampInk'
    case 'wedge':
    case 'underline':
      return 'ink'
    case 'zigzag':
    case 'cross':
      return 'conflict'
  }
}
