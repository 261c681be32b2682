import type { Settings } from './settings.ts'

/** The settings of a game by name: the values that each can have, first the one that holds by default. */
export type OwnSettings = Readonly<Record<string, readonly [Value, ...Value[]]>>

type Value = boolean | string

/** Which of its values each setting has. */
export type ValuesOf<Own extends OwnSettings> = { readonly [Key in keyof Own]: Own[Key][number] }

/** What the reader has chosen of a game's settings; what is missing or damaged has its default. */
export function valuesOf<Own extends OwnSettings>(settings: Settings, own: Own): ValuesOf<Own> {
  const kept: Readonly<Record<string, unknown>> = { ...settings }
  const values = Object.entries(own).map(([name, all]) => {
    const known = all.find((value) => value === kept[name])
    return [name, known ?? all[0]]
  })
  return Object.fromEntries(values) as ValuesOf<Own>
}

/** A change of one of them: they are kept beside the page's own, under their names. */
export function ownChange(name: string, value: Value): Partial<Settings> {
  return { [name]: value } as Partial<Settings>
}
