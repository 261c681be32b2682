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
export type Reason = { readonly [Code in ReasonCode]: ReasonWith<Code> }[ReasonCode]

export type ReasonCode = Extract<keyof ReasonShapes, `${string}.reason.${string}`>

type ReasonShapes = MessageParams<string | number>

type ReasonWith<Code extends ReasonCode> = keyof ReasonShapes[Code] extends never
  ? { readonly code: Code; readonly params?: undefined }
  : { readonly code: Code; readonly params: Readonly<ReasonShapes[Code]> }

/** The parameters that a reason takes; none at all where its sentence has none. */
type ParamsOf<Shape> = keyof Shape extends never ? [] : [params: Readonly<Shape>]

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

/** A refusal. The compiler checks that the code exists and takes just these parameters. */
export function err<Code extends ReasonCode>(
  code: Code,
  ...[params]: ParamsOf<ReasonShapes[Code]>
): Err<Reason> {
  return { ok: false, reason: (params ? { code, params } : { code }) as Reason }
}
