import type { Policy } from '../../../visit/policy.ts'

/**
 * At a booth the idle watch decides who is there, and its screen stays awake. A picture that is saved there would be
 * nobody's: a code carries a result to the visitor's own phone, which shares it.
 */
export const BOOTH_POLICY: Policy = {
  absentAfter: null,
  sleepsAfter: null,
  advance: 'byItself',
  shares: false,
}
