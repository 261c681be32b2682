import type { Scheduler } from '../later/scheduler.ts'
import { dropKeptEdition } from '../platform/kept-edition.ts'
import { isReachable as askHost } from './why-missing.ts'

/**
 * Loads the page again, but only if its host answers: without a network the browser would show its own error
 * page. A reload is needed because browsers remember that a part of the code failed and do not ask for it a
 * second time. The edition that is kept on the device lacks the part, so it is dropped. A page whose visit
 * has ended meanwhile is not loaded again.
 * @returns whether the host answered
 */
export async function reloadIfReachable(
  later: Pick<Scheduler, 'isEnded'>,
  beforeLoad: () => void,
  isReachable: () => Promise<boolean> = askHost,
  reload: () => void = () => location.reload(),
): Promise<boolean> {
  if (!(await isReachable())) return false
  if (!later.isEnded) await dropKeptEdition()
  if (later.isEnded) return true
  beforeLoad()
  reload()
  return true
}
