import { SIDE } from '../../../../../kit/grid-geometry.ts'
import { countOf } from '../../symbol.ts'

/** Nine masks that lie somewhere in a longer array. */
export interface NineMasks {
  readonly masks: Uint16Array
  readonly offset: number
  readonly stride: number
}

/**
 * Is told the members of a tuple and the union of their masks, both as nine bits; true ends the
 * search.
 */
export type TupleVisitor = (members: number, union: number) => boolean

/**
 * Shows every choice of `size` out of nine masks which together have `size` bits, each of them two or
 * more. It is the search behind naked sets (cells and their candidates), hidden sets (symbols and
 * their places) and fish (lines and their places).
 */
export function visitTuples(nine: NineMasks, size: number, found: TupleVisitor): boolean {
  return extend(nine, size, found, 0, 0, 0, size)
}

function extend(
  nine: NineMasks,
  size: number,
  found: TupleVisitor,
  from: number,
  members: number,
  union: number,
  wanted: number,
): boolean {
  for (let index = from; index <= SIDE - wanted; index++) {
    const mask = nine.masks[nine.offset + index * nine.stride] as number
    if ((mask & (mask - 1)) === 0) continue
    const together = union | mask
    const count = countOf(together)
    if (count > size) continue
    const chosen = members | (1 << index)
    if (wanted > 1) {
      if (extend(nine, size, found, index + 1, chosen, together, wanted - 1)) return true
    } else if (count === size && found(chosen, together)) return true
  }
  return false
}
