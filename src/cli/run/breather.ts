import { setImmediate } from 'node:timers/promises'

/** How long nothing else may happen. */
const SLICE_MS = 50

/**
 * Long work calls it again and again; now and then it lets everything else happen, such as the end that
 * Ctrl-C asks for.
 */
export function createBreather(): () => Promise<void> | undefined {
  let since = Date.now()
  return () => (Date.now() - since < SLICE_MS ? undefined : pause())

  async function pause(): Promise<void> {
    await setImmediate()
    since = Date.now()
  }
}
