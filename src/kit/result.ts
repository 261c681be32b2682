import type { MessageParams } from './messages/message-params.ts'

/** The outcome of anything that can fail on input: a value, or a reason that a player can be told. */
export type Result<T, R = Reason> = Ok<T> | Err<R>

export interface Ok<T> {
  readonly ok: true
  readonly value: T
}

export interface Err<R> {
  readonly ok: false
  readonly reason: R
}

/**
 * Why something was refused. `code` is stable, for tests and programs, and is itself the key of the
 * message that says it (with `params`), so every refusal can be told in every language.
 */
export interface Reason {
  readonly code: ReasonCode
  readonly params?: Readonly<Record<string, ReasonParam>>
}

type ReasonParam = string | number

type ReasonShapes = MessageParams<ReasonParam>

export type ReasonCode = Extract<keyof ReasonShapes, `${string}.reason.${string}`>

/** The parameters that a reason takes; none at all where its sentence has none. */
type ReasonParams<Shape> = keyof Shape extends never ? [] : [params: Readonly<Shape>]

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

/** A refusal. The compiler checks that the code exists and takes just these parameters. */
export function err<Code extends ReasonCode>(
  code: Code,
  ...[params]: ReasonParams<ReasonShapes[Code]>
): Err<Reason> {
  return {
    ok: false,
    reason: params ? { code, params: params as NonNullable<Reason['params']> } : { code },
  }
}
