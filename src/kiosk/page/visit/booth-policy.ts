import type { Policy } from '../../../visit/policy.ts'

/** At a booth the idle watch decides who is there, and its screen stays awake. */
export const BOOTH_POLICY: Policy = {
  absentAfter: null,
  sleepsAfter: null,
  advance: 'byItself',
}
