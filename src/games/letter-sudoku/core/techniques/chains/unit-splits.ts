import { SIDE } from '../../../../../kit/grid-geometry.ts'

/** The three cells that a box shares with a line, as bits of the places of a line or box. */
export const THIRDS = [0o7, 0o70, 0o700]
/** The columns of a box. */
const COLUMNS = [0o111, 0o222, 0o444]

const SUBSETS = 1 << SIDE
const BOX_PAIRS = [...pairsOf(THIRDS), ...pairsOf(COLUMNS), ...crossings()]

/**
 * The ways in which the places of a symbol in a line fall into two groups of which one must hold it:
 * all places lie in two of the three boxes. By the bits of the places; each pair of groups as two
 * masks.
 */
export const LINE_SPLITS = splitsBy(pairsOf(THIRDS))

/**
 * The same for boxes: all places lie in two lines of the box. Where two lines cross, the cell at the
 * crossing belongs to both.
 */
export const BOX_SPLITS = splitsBy(BOX_PAIRS)

function pairsOf([a, b, c]: readonly number[]): [number, number][] {
  return [
    [a, b],
    [a, c],
    [b, c],
  ] as [number, number][]
}

function crossings(): [number, number][] {
  return THIRDS.flatMap((row) => COLUMNS.map((column): [number, number] => [row, column]))
}

/** For each set of places the pairs of groups that cover it, neither of which does so alone. */
function splitsBy(pairs: readonly (readonly [number, number])[]): readonly (readonly number[])[] {
  return Array.from({ length: SUBSETS }, (_, places) => {
    const splits: number[] = []
    for (const [one, other] of pairs)
      if ((places & ~(one | other)) === 0 && (places & ~one) !== 0 && (places & ~other) !== 0)
        splits.push(places & one, places & other)
    return splits
  })
}
