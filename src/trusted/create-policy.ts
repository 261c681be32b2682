/** What a policy lets pass; it throws at anything else. */
interface PolicyRules {
  createHTML?(markup: string): string
  createScriptURL?(address: string): string
}

/**
 * A policy of Trusted Types: where a browser has them, only what came through a policy may become markup
 * or code, and the page's content policy names all there are (scripts/vite/content-policy.ts). Elsewhere
 * the rules alone are applied. What a policy returns is used like a text, and not read.
 */
export function createPolicy<Rules extends PolicyRules>(name: string, rules: Rules): Rules {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Rules): Rules }
  }
  return trustedTypes?.createPolicy(name, rules) ?? rules
}

const trusted = new Map<string, string>()

/**
 * One script of the page's own, for a worker: its policy lets this address pass and no other. A page may make
 * a policy once, so what it let pass is kept for the next visit.
 */
export function trustScript(policy: string, address: string): string {
  const known =
    trusted.get(address) ??
    createPolicy(policy, {
      createScriptURL(asked: string) {
        if (asked !== address) throw new TypeError(`${asked} is no script of this page`)
        return asked
      },
    }).createScriptURL(address)
  trusted.set(address, known)
  return known
}
