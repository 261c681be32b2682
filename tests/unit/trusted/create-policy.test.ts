import { afterEach, expect, it, vi } from 'vitest'
import { createPolicy, trustScript } from '../../../src/trusted/create-policy.ts'

afterEach(() => vi.unstubAllGlobals())

/** A policy as browsers have it: it knows what it was made by, and returns no plain text. */
class Policy {
  constructor(
    readonly name: string,
    readonly rules: { createScriptURL(address: string): string },
  ) {}

  createScriptURL(address: string): object {
    return { trustedBy: this.name, address: this.rules.createScriptURL(address) }
  }
}

it('a script of the page comes through its policy, where the browser has Trusted Types', () => {
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: Policy['rules']) => new Policy(name, rules),
  })
  expect(trustScript('maker', 'a.js')).toEqual({ trustedBy: 'maker', address: 'a.js' })
})

it('a script is trusted again in the next visit of a page, which may make its policy only once', () => {
  const made = new Set<string>()
  vi.stubGlobal('trustedTypes', {
    createPolicy(name: string, rules: Policy['rules']) {
      if (made.has(name)) throw new TypeError('There is such a policy already')
      made.add(name)
      return new Policy(name, rules)
    },
  })
  const first = trustScript('offline', 'b.js')
  expect(trustScript('offline', 'b.js')).toBe(first)
  expect(() => trustScript('offline', 'c.js')).toThrow('already')
})

it('elsewhere it stays the address that it was', () => {
  expect(trustScript('maker', 'plain.js')).toBe('plain.js')
})

it('the rules hold with and without Trusted Types', () => {
  const refuse = {
    createHTML(): string {
      throw new TypeError('no')
    },
  }
  expect(() => createPolicy('drawing', refuse).createHTML()).toThrow('no')
})
