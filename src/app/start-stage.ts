import type { Scheduler } from '../later/scheduler.ts'
import { MissingPartError } from '../visit/missing-parts.ts'
import type { Stage } from '../stage/create-stage.ts'

/** Fetches the code that draws and starts a stage. */
export async function startStage(later: Scheduler): Promise<Stage> {
  const { createStage } = await import('../stage/create-stage.ts').catch(sayIfMissing)
  if (later.isEnded) throw new Error('The visit has ended')
  const forceCanvas = new URLSearchParams(location.search).get('renderer') === 'canvas'
  // Queried once, because every tween reads it.
  const reduced = matchMedia('(prefers-reduced-motion: reduce)')
  return createStage({ later, reducedMotion: () => reduced.matches, forceCanvas })
}

/** What Chromium, Firefox and Safari say of code that could not be fetched. */
const NOT_FETCHED = /dynamically imported module|importing a module script/i

/** Throws a `MissingPartError` where the code did not arrive. Any other fault is thrown as it is. */
function sayIfMissing(fault: unknown): never {
  if (fault instanceof TypeError && NOT_FETCHED.test(fault.message))
    throw new MissingPartError('The drawing part did not arrive', { cause: fault })
  throw fault
}
