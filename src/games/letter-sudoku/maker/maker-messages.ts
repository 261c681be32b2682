import type { Result } from '../../../kit/result.ts'
import type { MadePuzzle, PuzzleWish } from './made-puzzle.ts'
import type { MakingProgress } from './make-puzzle.ts'

/** What the page tells the worker. */
export type ToMaker =
  | { readonly type: 'make'; readonly id: number; readonly wish: PuzzleWish }
  | { readonly type: 'cancel'; readonly id: number }

/** What the worker tells the page. A cancelled wish is not answered. */
export type FromMaker =
  | { readonly type: 'progress'; readonly id: number; readonly progress: MakingProgress }
  | { readonly type: 'made'; readonly id: number; readonly result: Result<MadePuzzle> }
