/**
 * The states that undo and redo go back and forth between. Immutable: every change returns a new
 * history. `states` has one more entry than `moves`: states[i] is what moves[0..i-1] lead to.
 */
export interface History<State, Move> {
  readonly states: readonly State[]
  readonly moves: readonly Move[]
  readonly position: number
}

export function startHistory<State, Move>(state: State): History<State, Move> {
  return { states: [state], moves: [], position: 0 }
}

export function currentState<State, Move>(history: History<State, Move>): State {
  return history.states[history.position] as State
}

/** Adds a move after the current position. Moves that could have been redone are dropped. */
export function pushMove<State, Move>(
  history: History<State, Move>,
  move: Move,
  state: State,
): History<State, Move> {
  const { position } = history
  return {
    states: [...history.states.slice(0, position + 1), state],
    moves: [...history.moves.slice(0, position), move],
    position: position + 1,
  }
}

/** Moves to a position. Returns the same history if there is no such position. */
export function moveTo<State, Move>(
  history: History<State, Move>,
  position: number,
): History<State, Move> {
  if (position === history.position || position < 0 || position > history.moves.length)
    return history
  return { ...history, position }
}
