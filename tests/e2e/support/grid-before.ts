import { apply } from '../../../src/games/letter-sudoku/core/apply.ts'
import { nextHint } from '../../../src/games/letter-sudoku/core/hint/next-hint.ts'
import type { Move } from '../../../src/games/letter-sudoku/core/moves.ts'
import type { TechniqueId } from '../../../src/games/letter-sudoku/core/techniques/technique-id.ts'
import { start } from '../../../src/games/letter-sudoku/core/state.ts'
import { specOf } from '../../unit/letter-sudoku/example-grid.ts'
import { LETTERS } from './built-in-grid.ts'

/** A save of a grid that was solved by its hints up to the first that uses a technique. */
export function savedBefore(technique: TechniqueId, givens: readonly string[]): string {
  const source = { letters: LETTERS.join(''), givens: [...givens] }
  const moves = movesBefore(technique, source)
  return JSON.stringify({
    format: 1,
    game: 'letter-sudoku',
    spec: source,
    moves,
    position: moves.length,
    hints: 0,
    elapsed: 60_000,
    finished: false,
  })
}

function movesBefore(
  technique: TechniqueId,
  source: { letters: string; givens: string[] },
): readonly Move[] {
  const spec = specOf(source)
  const moves: Move[] = []
  let state = start(spec)
  for (let hint = nextHint(spec, state); hint; hint = nextHint(spec, state)) {
    if (hint.technique === technique) return moves
    const played = apply(spec, state, hint.move)
    if (!played.ok) throw new Error(played.reason.code)
    state = played.value
    moves.push(hint.move)
  }
  throw new Error(`The hints of this grid do not come to ${technique}`)
}
