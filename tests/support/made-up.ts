import type { Err, Reason, ReasonCode } from '../../src/kit/result.ts'
import type { Message, MessageKey } from '../../src/kit/text.ts'

/** A message that no catalogue has, for tests of what handles any message. */
export function madeUpText(key: string, params?: Message['params']): Message {
  return params ? { key: key as MessageKey, params } : { key: key as MessageKey }
}

/** A refusal that no catalogue has, for games that only tests play. */
export function madeUpErr(code: string): Err<Reason> {
  return { ok: false, reason: { code: code as ReasonCode } as Reason }
}
