/**
 * Whether an answer is the file that was asked for. Some hosts answer every address with their start
 * page; kept in place of a script or a pack, that page would stand in the way of the real file.
 */
export function isWorthKeeping(address: string, response: Response): boolean {
  if (response.status !== 200) return false
  const isPage = /(?:\/|\.html)$/.test(new URL(address).pathname)
  const sentPage = /^text\/html\b/.test(response.headers.get('content-type') ?? '')
  return isPage || !sentPage
}
