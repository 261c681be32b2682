import { PAGES } from '../../../scripts/pages.mjs'
import type { Page } from '../../../scripts/vite/page.ts'

const FOLDER = 'tests/support/made-up-pages'

/** A page as one on a wall may be: kept on the devices that open it. */
export const WALL: Page = {
  name: 'wall',
  html: 'made-up-wall.html',
  entry: `${FOLDER}/wall.ts`,
  laterWords: /\/made-up-pages\/later\.ts$/,
  early: { allWordsAt: /#all-words$/, faces: /-latin-wght-[^/]*\.woff2$/, pack: false },
  offline: 'once opened',
  linkPreviews: false,
  firstWords: false,
  budget: { page: 20, parts: { begin: { entry: null, limit: 10 } }, games: null },
}

/** A page as one for staff may be: kept nowhere, and nothing of it asked for ahead. */
export const STUDIO: Page = {
  ...WALL,
  name: 'studio',
  html: 'made-up-studio.html',
  entry: `${FOLDER}/studio.ts`,
  early: null,
  offline: 'never',
}

export const ALL_PAGES: readonly Page[] = [...PAGES, WALL, STUDIO]
