/**
 * Loads the page again, but only once its host answers: what a browser shows in place of a page
 * without a network knows nothing of the games. Loading again is what it takes, because browsers
 * remember that a part of the code failed and do not ask for it a second time.
 */
export async function reloadIfReachable(
  isReachable: () => Promise<boolean> = askHost,
  reload: () => void = () => location.reload(),
): Promise<boolean> {
  if (!(await isReachable())) return false
  reload()
  return true
}

async function askHost(): Promise<boolean> {
  try {
    const answer = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' })
    return answer.ok
  } catch {
    return false
  }
}
