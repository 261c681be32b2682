import type { Scheduler } from '../later/scheduler.ts'
import { MissingPartError } from '../visit/missing-parts.ts'
import type { Stage } from '../stage/create-stage.ts'

/** Fetches the drawing part and starts a stage. */
export async function startStage(later: Scheduler): Promise<Stage> {
  const { createStage } = await import('../stage/create-stage.ts').catch(sayIfMissing)
  if (later.isEnded) throw new Error('The visit has ended')
  const forceCanvas = new URLSearchParams(location.search).get('renderer') === 'canvas'
  // Asked for once: every tween looks at it.
  const reduced = matchMedia('(prefers-reduced-motion: reduce)')
  return createStage({ later, reducedMotion: () => reduced.matches, forceCanvas })
}

/** What Chromium, Firefox and Safari say of code that could not be fetched. */
const NOT_FETCHED = /dynamically imported module|importing a module script/i

/** Tells code that did not arrive from code that does not run here. */
function sayIfMissing(fault: unknown): never {
  if (fault instanceof TypeError && NOT_FETCHED.test(fault.message))
    throw new MissingPartError('The drawing part did not arrive', { cause: fault })
  throw fault
}
