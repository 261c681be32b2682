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
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

export function err(code: string, params?: Reason['params']): Err<Reason> {
  return { ok: false, reason: params ? { code, params } : { code } }
}
