import { trustScript } from '../trusted/create-policy.ts'
import type { Scheduler } from '../later/scheduler.ts'
import { workersOf } from './kept-edition.ts'

/** How the page hears of a newer edition of itself, and how it is taken. */
export interface EditionWatch {
  /** Lets the waiting edition take over; the page is loaded again once it has. */
  take(): void
}

export interface EditionWatching {
  onNewer(watch: EditionWatch): void
  /** Fetches what the page can do without at first, so that it is kept with the rest. */
  loadRest(): Promise<void>
  readonly later: Scheduler
  /** Ends all of it but the registration. */
  readonly signal: AbortSignal
}

/** Milliseconds between two looks for a newer edition in a page that stays open. */
const INTERVAL = 60 * 60 * 1000

const TAKE_OVER = { type: 'SKIP_WAITING' }

/**
 * Registers the page's service worker: from then on the page opens without a network. Calls `onNewer` when a
 * newer edition waits, and when another window has taken it. Where there are no service workers, or they are
 * refused, nothing happens: the page needs the network, as before.
 */
export async function watchEditions(watching: EditionWatching): Promise<void> {
  const { loadRest, later, signal } = watching
  if (signal.aborted) return
  await later.until(loadRest().catch(() => undefined))
  const workers = workersOf(navigator)
  if (!workers || signal.aborted) return
  try {
    const registration = await workers.register(trustScript('offline', 'sw.js'), {
      scope: './',
      updateViaCache: 'none',
    })
    if (signal.aborted) return
    follow(workers, registration, watching)
    lookAgain(registration, watching)
    await keepWhatIsHere(workers, signal)
  } catch {
    // Refused (a private window, a policy, no secure origin) or not reachable.
  }
}

function follow(
  workers: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  { onNewer, signal }: EditionWatching,
): void {
  let controlled = workers.controller !== null
  let taking = false
  const reload = (): void => location.reload()
  const offer = (): void =>
    onNewer({
      take() {
        taking = true
        if (registration.waiting) registration.waiting.postMessage(TAKE_OVER)
        else reload()
      },
    })

  if (registration.waiting && controlled) offer()
  const hear = (of: EventTarget, type: string, tell: () => void): void =>
    of.addEventListener(type, tell, { signal })
  hear(registration, 'updatefound', () => {
    const next = registration.installing
    if (next)
      hear(next, 'statechange', () => {
        if (next.state === 'installed' && controlled) offer()
      })
  })
  hear(workers, 'controllerchange', () => {
    if (taking) reload()
    else if (controlled) offer()
    controlled = true
  })
}

/** A page that stays open for days, as at a booth, hears of a newer edition all the same. */
function lookAgain(
  registration: ServiceWorkerRegistration,
  { later, signal }: EditionWatching,
): void {
  let last = Date.now()
  const look = (): void => {
    if (document.visibilityState === 'hidden' || Date.now() - last < INTERVAL) return
    last = Date.now()
    registration.update().catch(() => undefined)
  }
  document.addEventListener('visibilitychange', look, { signal })
  const lookHourly = (): void => {
    look()
    later.alarm(INTERVAL, lookHourly)
  }
  later.alarm(INTERVAL, lookHourly)
}

/**
 * Fetches again what this page fetched before the worker was in charge (its language, its pack), so that the
 * worker keeps it; browsers answer most of it from their own cache. A worker that is in charge now may not
 * have been then, so each file is looked up.
 */
async function keepWhatIsHere(workers: ServiceWorkerContainer, signal: AbortSignal): Promise<void> {
  await workers.ready
  if (!workers.controller)
    await new Promise<void>((resolve) =>
      workers.addEventListener('controllerchange', () => resolve(), { once: true, signal }),
    )
  const own = new URL('./', location.href).href
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name)
  const wanted = new Set(fetched.filter((name) => name.startsWith(own)))
  await Promise.allSettled([...wanted].map((name) => keep(name, signal)))
}

async function keep(name: string, signal: AbortSignal): Promise<void> {
  const isKept = await caches.match(name, { ignoreSearch: true, ignoreVary: true })
  if (!isKept) await fetch(name, { signal })
}
