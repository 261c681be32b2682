/** Addresses of a device by which it means itself: no phone comes there. */
const OWN_HOSTS = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/

/**
 * Where phones find the game, without query and fragment; null where they would not find it: for a booth that is served
 * to itself alone, or from a folder.
 * @param base as staff set it
 * @param own the address of the booth's page
 */
export function baseAddress(base: string | null, own: string): string | null {
  if (base !== null) return isWeb(base) ? withoutRest(new URL(base)) : null
  return isWeb(own) && !OWN_HOSTS.test(new URL(own).hostname)
    ? withoutRest(new URL('./', own))
    : null
}

function isWeb(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}

function withoutRest({ origin, pathname }: URL): string {
  return origin + pathname
}
