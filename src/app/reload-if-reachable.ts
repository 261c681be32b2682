import { dropKeptEdition } from '../platform/kept-edition.ts'

/**
 * Loads the page again, but only once its host answers: what a browser shows in place of a page
 * without a network knows nothing of the games. Loading again is what it takes, because browsers
 * remember that a part of the code failed and do not ask for it a second time. An edition kept on the
 * device, which lacks the part, is let go of.
 */
export async function reloadIfReachable(
  isReachable: () => Promise<boolean> = askHost,
  reload: () => void | Promise<void> = loadFromHost,
): Promise<boolean> {
  if (!(await isReachable())) return false
  await reload()
  return true
}

async function loadFromHost(): Promise<void> {
  await dropKeptEdition()
  location.reload()
}

async function askHost(): Promise<boolean> {
  try {
    const answer = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' })
    return answer.ok
  } catch {
    return false
  }
}
