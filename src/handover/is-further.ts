import type { Game } from '../games/contract.ts'
import type { SaveFile } from '../session/save-file.ts'

/**
 * Whether a kept game goes on from what is carried: the same link was opened here before, and perhaps played on
 * with. Then nothing has to be asked, and nothing is replaced.
 */
export function isFurther(
  game: Pick<Game<never, never, never>, 'isSameRound'>,
  kept: SaveFile,
  carried: SaveFile,
): boolean {
  const count = carried.moves.length
  return (
    count <= kept.position &&
    carried.elapsed <= kept.elapsed &&
    carried.hints <= kept.hints &&
    JSON.stringify(kept.moves.slice(0, count)) === JSON.stringify(carried.moves) &&
    game.isSameRound(kept.spec, carried.spec)
  )
}

/** Whether nothing is lost where a kept game is replaced: nothing was played. */
export function isUntouched({ moves, finished }: SaveFile): boolean {
  return moves.length === 0 && !finished
}
