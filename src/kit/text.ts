import type { MessageParams } from './messages/message-params.ts'
import type { Reason } from './result.ts'

/**
 * What the core says, without a language: a message key with parameters (the catalogues hold the
 * sentence), or a text from a pack that carries its own translations.
 */
export type Text = Message | Localized

export interface Message {
  readonly key: MessageKey
  readonly params?: Readonly<Record<string, Param>>
  /** What is said aloud instead: "row 4, column 7" for "r4c7", "1 minute" for "01:00". */
  readonly spoken?: Message
}

/** A parameter: plain, another text, several that become a list ("A, B and C"), or alternatives. */
export type Param = string | number | Text | readonly (Text | string)[] | AnyOf

/** Alternatives, as a list with "or": "A, B or C". */
export interface AnyOf {
  readonly anyOf: readonly (Text | string)[]
}

/** A key of the catalogues. */
export type MessageKey = keyof MessageParams<Param>

/** The parameters that a message takes; none at all where its sentence has none. */
type ParamsOf<Shape> = keyof Shape extends never ? [] : [params: Readonly<Shape>]

/** One text in several languages, as packs hold it. Keys are BCP 47 language tags. */
export interface Localized {
  readonly text: Readonly<Record<string, string>>
}

/**
 * Names a message of the catalogues. The compiler checks that the key exists and that its parameters
 * are exactly those of the English sentence. Every key stands in the code as a literal in a call of
 * `msg` or `err`, so that a test can find keys that are missing or unused.
 */
export function msg<Key extends MessageKey>(
  key: Key,
  ...[params]: ParamsOf<MessageParams<Param>[Key]>
): Message {
  return params ? { key, params: params as NonNullable<Message['params']> } : { key }
}

/** A message that is read aloud in other words than it is written. */
export function spokenAs(written: Message, spoken: Message): Message {
  return { ...written, spoken }
}

/** The message that says why something was refused. */
export function reasonText({ code, params }: Reason): Message {
  return params ? { key: code, params } : { key: code }
}

export function localized(text: Localized['text']): Localized {
  return { text }
}

/** Whether two texts have the same key and parameters, and so say the same in every language. */
export function sameText(one: Text, other: Text): boolean {
  if (one === other) return true
  if ('text' in one || 'text' in other) return false
  if (one.key !== other.key) return false
  const params = Object.entries(one.params ?? {})
  const others = other.params ?? {}
  return (
    params.length === Object.keys(others).length &&
    params.every(([name, param]) => sameParam(param, others[name]))
  )
}

function sameParam(one: Param, other: Param | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other
  if (isList(one) || isList(other)) return isList(one) && isList(other) && sameList(one, other)
  if (isAnyOf(one) || isAnyOf(other))
    return isAnyOf(one) && isAnyOf(other) && sameList(one.anyOf, other.anyOf)
  return sameText(one, other)
}

function sameList(one: readonly (Text | string)[], other: readonly (Text | string)[]): boolean {
  return one.length === other.length && one.every((each, index) => sameParam(each, other[index]))
}

export function isList(param: Param): param is readonly (Text | string)[] {
  return Array.isArray(param)
}

export function isAnyOf(param: Param): param is AnyOf {
  return typeof param === 'object' && 'anyOf' in param
}
