import type { Scheduler } from '../later/scheduler.ts'
import type { Stage } from '../stage/create-stage.ts'

let loading: Promise<Stage> | null = null

/** The one stage of the page, fetched and started on first use. A failed start is tried anew. */
export function loadStage(later: Scheduler): Promise<Stage> {
  loading ??= start(later).catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

async function start(later: Scheduler): Promise<Stage> {
  const { createStage } = await import('../stage/create-stage.ts')
  const forceCanvas = new URLSearchParams(location.search).get('renderer') === 'canvas'
  // Asked for once: every tween looks at it.
  const reduced = matchMedia('(prefers-reduced-motion: reduce)')
  return createStage({ later, reducedMotion: () => reduced.matches, forceCanvas })
}
