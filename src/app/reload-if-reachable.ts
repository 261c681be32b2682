import type { Scheduler } from '../later/scheduler.ts'
import { dropKeptEdition } from '../platform/kept-edition.ts'
import { isReachable as askHost } from './why-missing.ts'

/**
 * Loads the page again, but only once its host answers: what a browser shows in place of a page without
 * a network knows nothing of the games. A reload is needed because browsers remember that a part of the
 * code failed and do not ask for it a second time. The edition that is kept on the device lacks the part,
 * so it is let go of. A page whose visit has ended meanwhile stays as it is.
 */
export async function reloadIfReachable(
  later: Pick<Scheduler, 'isEnded'>,
  beforeLoad: () => void = () => undefined,
  isReachable: () => Promise<boolean> = askHost,
  reload: () => void = () => location.reload(),
): Promise<boolean> {
  if (!(await isReachable())) return false
  await dropKeptEdition()
  if (later.isEnded) return true
  beforeLoad()
  reload()
  return true
}
