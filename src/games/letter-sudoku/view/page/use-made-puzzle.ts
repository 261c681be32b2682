import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Reason } from '../../../../kit/result.ts'
import { useVisit } from '../../../../screen/use-visit.ts'
import type { MadePuzzle, PuzzleWish } from '../../maker/made-puzzle.ts'
import { formatWish, parseWish } from '../../maker/made-puzzle.ts'
import type { MakingProgress } from '../../maker/make-puzzle.ts'
import { MAKER_UNREACHABLE, createPuzzleMaker } from '../../maker/puzzle-maker.ts'
import type { PuzzleMaker } from '../../maker/puzzle-maker.ts'
import { refillStock } from '../../maker/refill-stock.ts'
import { STOCK, createStock } from '../../maker/stock.ts'
import type { Stock } from '../../maker/stock.ts'
import { savedAs } from './save-names.ts'
import type { Kept } from '../../../../visit/kept.ts'
import type { Owned } from '../../../../visit/visit.ts'

/** Milliseconds of play before the stock is refilled: the puzzle on screen comes first. */
const STOCK_DELAY = 1500

/** One worker for the visit; it starts with the first wish. */
function ownMaker(): Owned<PuzzleMaker> {
  const maker = createPuzzleMaker()
  return { value: maker, end: () => maker.end() }
}

/** The stock of grids on this device. */
export function stockOf(kept: Kept): Stock {
  return createStock(kept.text(STOCK))
}

export type Making =
  | { readonly kind: 'making'; readonly progress: MakingProgress | null }
  | { readonly kind: 'made'; readonly puzzle: MadePuzzle }
  | { readonly kind: 'failed'; readonly reason: Reason }
  /** The code that makes puzzles could not be fetched. */
  | { readonly kind: 'unreachable'; retry(): void }

/** The puzzle of a wish: from the stock at once, else made in the background; null without a wish. */
export function useMadePuzzle(wish: PuzzleWish | null): Making | null {
  const visit = useVisit()
  const { later, kept } = visit
  const stock = useMemo(() => stockOf(kept), [kept])
  const code = wish ? formatWish(wish) : ''
  const ready = useMemo(() => (wish ? stock.find(wish) : null), [stock, code])
  const [late, setLate] = useState<{ code: string; making: Making } | null>(null)
  const [tries, setTries] = useState(0)
  const isWaiting = wish !== null && ready === null

  useEffect(() => {
    if (!isWaiting) return undefined
    const leaving = new AbortController()
    const show = (making: Making): void => setLate({ code, making })
    show({ kind: 'making', progress: null })
    const onProgress = (progress: MakingProgress): void => show({ kind: 'making', progress })
    void later
      .until(visit.own(ownMaker).make(wish, { onProgress, signal: leaving.signal }))
      .then((result) => {
        if (!result || leaving.signal.aborted) return
        if (!result.ok && result.reason.code === MAKER_UNREACHABLE)
          return show({ kind: 'unreachable', retry: () => setTries((count) => count + 1) })
        if (!result.ok) return show({ kind: 'failed', reason: result.reason })
        stock.handOut(result.value)
        show({ kind: 'made', puzzle: result.value })
      })
    return () => leaving.abort()
  }, [stock, code, isWaiting, tries])

  if (!wish) return null
  if (ready) return { kind: 'made', puzzle: ready }
  return late?.code === code ? late.making : { kind: 'making', progress: null }
}

/**
 * Makes puzzles for the stock while a puzzle is played, and begins again with each new one.
 * @param played null while a new grid is being chosen: making another would delay it
 */
export function useStockKeeping(played: object | null): void {
  const visit = useVisit()
  const { later, kept, seed } = visit
  useEffect(() => {
    if (!played) return undefined
    const leaving = new AbortController()
    const forget = later.after(STOCK_DELAY, () => {
      void later.until(refillStock(stockOf(kept), visit.own(ownMaker), seed, leaving.signal))
    })
    return () => {
      forget()
      leaving.abort()
    }
  }, [visit, played])
}

/** Removes the saves of puzzles that cannot be opened any more, but not that of the one that is open. */
export function usePrunedSaves(prefix: string, open: PuzzleWish | null): void {
  const { kept } = useVisit()
  useEffect(() => {
    const stock = stockOf(kept)
    const made = savedAs(prefix, '')
    for (const key of kept.saves.keys(made)) {
      const wish = parseWish(key.slice(made.length))
      if (wish && wish.seed !== open?.seed && !stock.isHandedOut(wish)) kept.saves.remove(key)
    }
  }, [kept, prefix])
}
