import type { Language } from './languages.ts'
import type { CompiledMessage } from './say-message.ts'

/** Compiled messages by key, as the build makes them from messages/<language>/*.json. */
export type Catalog = Readonly<Record<string, CompiledMessage>>

type Load = () => Promise<{ default: Catalog }>

interface Parts {
  /** What the page says before any game was opened. */
  readonly page: Load
  /** What the games say besides. */
  readonly games: Load
}

const loaders = {
  en: {
    page: () => import('virtual:catalog/en-page'),
    games: () => import('virtual:catalog/en-games'),
  },
  it: {
    page: () => import('virtual:catalog/it-page'),
    games: () => import('virtual:catalog/it-games'),
  },
  es: {
    page: () => import('virtual:catalog/es-page'),
    games: () => import('virtual:catalog/es-games'),
  },
} satisfies Record<Language, Parts>

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
