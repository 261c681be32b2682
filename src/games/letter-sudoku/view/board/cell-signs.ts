import type { Palette } from '../../../../theme/tokens.ts'
import type { CellFill, CellLook } from './cell-look.ts'

/** What tells the states of a cell apart without colour; in this order, one over the other. */
export type CellSign =
  'frame' | 'underline' | 'zigzag' | 'cross'

type Role = keyof Palette

/** The chosen cell needs no line under its letter: it is the one that the others are the same as. */
export function signsOf(look: CellLook): CellSign[] {
  const chosen = look.fill === 'selected'
  const signs: (CellSign | false)[] = [
    chosen && 'frame',
    (look.same || look.proof?.cell.includes('equal')) && !look.conflict && !chosen && 'underline',
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

/** On the lamp of the chosen cell only its own ink is seen by day and by night. */
export function signRole(sign: CellSign, { fill }: CellLook): Role {
  if (fill === 'selected' || fill === 'lit') return 'lampInk'
  switch (sign) {
    case 'frame':
      return 'lampInk'
    case 'underline':
      return 'ink'
    case 'zigzag':
    case 'cross':
      return 'conflict'
  }
}
