/**
 * What the core says, without a language: a message key with parameters (the catalogues hold the
 * sentence), or a text from a pack that carries its own translations.
 */
export type Text = Message | Localized

export interface Message {
  readonly key: string
  readonly params?: Readonly<Record<string, Param>>
}

/** A parameter: plain, another text, or several that become a list ("A, B and C"). */
export type Param = string | number | Text | readonly (Text | string)[]

/** One text in several languages, as packs hold it. Keys are BCP 47 language tags. */
export interface Localized {
  readonly text: Readonly<Record<string, string>>
}

/**
 * Names a message of the catalogues. Every key in the code stands as a literal in a call of `msg`
 * (or `say`), so that a test can find keys that are missing or unused.
 */
export function msg(key: string, params?: Message['params']): Message {
  return params ? { key, params } : { key }
}

export function localized(text: Localized['text']): Localized {
  return { text }
}

/** Whether two texts say the same in every language. */
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
  return sameText(one, other)
}

function sameList(one: readonly (Text | string)[], other: readonly (Text | string)[]): boolean {
  return one.length === other.length && one.every((each, index) => sameParam(each, other[index]))
}

function isList(param: Param): param is readonly (Text | string)[] {
  return Array.isArray(param)
}
