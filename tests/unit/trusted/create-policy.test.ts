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

it('elsewhere it stays the address that it was', () => {
  expect(trustScript('maker', 'a.js')).toBe('a.js')
})

it('the rules hold with and without Trusted Types', () => {
  const refuse = {
    createHTML(): string {
      throw new TypeError('no')
    },
  }
  expect(() => createPolicy('drawing', refuse).createHTML()).toThrow('no')
})
