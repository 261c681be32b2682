import type { PuzzleMaker } from './puzzle-maker.ts'
import type { Stock } from './stock.ts'

/** Makes puzzles until every band has enough of them, one after the other, or until it is stopped. */
export async function refillStock(
  stock: Stock,
  maker: PuzzleMaker,
  seed: () => number,
  signal: AbortSignal,
): Promise<void> {
  for (let count = 0; !signal.aborted; count++) {
    const band = stock.wanted()
    if (!band) return
    // Two in one millisecond must not be the same.
    const made = await maker.make({ band, seed: (seed() + count) >>> 0 }, { signal })
    if (!made?.ok) return
    stock.add(made.value)
  }
}
