import type { Language } from './languages.ts'

/** Compiled messages by key, as the build makes them from messages/<language>/*.json. */
export type Catalog = Readonly<Record<string, CompiledMessage>>

type CompiledMessage = readonly unknown[]

const loaders = {
  en: () => import('virtual:catalog/en'),
  it: () => import('virtual:catalog/it'),
  es: () => import('virtual:catalog/es'),
} satisfies Record<Language, () => Promise<{ default: Catalog }>>

/** Fetches one language; each is a file of its own, so a reader loads only what they read. */
export async function loadCatalog(language: Language): Promise<Catalog> {
  return (await loaders[language]()).default
}
