import loaders from 'virtual:catalog-loaders'
import type { Language } from './languages.ts'
import type { CompiledMessage } from './say-message.ts'

/** Compiled messages by key, as the build makes them from messages/<language>/*.json. */
export type Catalog = Readonly<Record<string, CompiledMessage>>

/** Fetches one language, whole; a reader loads only what they read. */
export async function loadCatalog(language: Language): Promise<Catalog> {
  const { page, games } = loaders[language]
  const [onPage, inGames] = await Promise.all([page(), games()])
  return { ...onPage.default, ...inGames.default }
}

/** What the front page needs of a language: the first thing to be read waits for nothing else. */
export async function loadPageCatalog(language: Language): Promise<Catalog> {
  return (await loaders[language].page()).default
}
