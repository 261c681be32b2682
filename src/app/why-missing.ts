import type { WhyMissing } from '../visit/missing-parts.ts'

/** Asks the host whether it has a file; a service worker never answers in its place. */
export type AskHost = (address: string) => Promise<Response>

/** Finds out why a part of the page could not be fetched: see `WhyMissing`. */
export async function whyMissing(ask: AskHost = askHost): Promise<WhyMissing> {
  if (!(await isReachable(ask))) return 'offline'
  // The name of this script changes with every edition, so a host with another edition does not have it.
  return (await hasScript(import.meta.url, ask)) ? 'back' : 'gone'
}

export async function isReachable(ask: AskHost = askHost): Promise<boolean> {
  try {
    return (await ask(location.pathname)).ok
  } catch {
    return false
  }
}

/**
 * Whether the host has a script. HTML counts as no, because some hosts answer every
 * address with their start page.
 */
async function hasScript(address: string, ask: AskHost): Promise<boolean> {
  try {
    const { ok, headers } = await ask(address)
    return ok && !headers.get('content-type')?.startsWith('text/html')
  } catch {
    return false
  }
}

function askHost(address: string): Promise<Response> {
  return fetch(address, { method: 'HEAD', cache: 'no-store' })
}
