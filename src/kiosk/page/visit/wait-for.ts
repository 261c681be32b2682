import type { BoothSettings } from '../../settings/booth-settings.ts'
import type { BoothGames } from '../rounds/booth-games.ts'
import type { RoundPlayed } from './rounds-played.ts'

/** What staff set besides the times of the games, by these names in the same setting. */
export const ON_MENU = 'menu'
export const ON_RESULT = 'result'

/** Seconds, on the menu, on a result, and where no game says otherwise. */
const USUAL = 60

/**
 * How many seconds a booth waits for input before it asks whether somebody is there: as staff have set it, else as long
 * as the game that is played lets its players think.
 */
export function waitFor(
  round: Pick<RoundPlayed, 'session'> | null,
  idle: BoothSettings['idle'],
  games: Pick<BoothGames, 'get'>,
): number {
  if (!round) return idle[ON_MENU] ?? USUAL
  const { session } = round
  if (session.snapshot().status === 'finished') return idle[ON_RESULT] ?? USUAL
  return idle[session.game.id] ?? games.get(session.game.id)?.thinks ?? USUAL
}
