import loaders from 'virtual:catalog-loaders'
import type { Language } from './languages.ts'
import type { CompiledMessage } from './say-message.ts'

/** Compiled messages by key, as the build makes them from messages/<language>/*.json. */
export type Catalog = Readonly<Record<string, CompiledMessage>>

/** Fetches all messages of one language. */
export async function loadCatalog(language: Language): Promise<Catalog> {
  const { page, games } = loaders[language]
  const [onPage, inGames] = await Promise.all([page(), games()])
  return { ...onPage.default, ...inGames.default }
}

/** Fetches only the messages that the front page needs, so that it can be read as soon as possible. */
export async function loadPageCatalog(language: Language): Promise<Catalog> {
  return (await loaders[language].page()).default
}
