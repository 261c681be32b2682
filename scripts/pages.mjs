import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'

const GAMES = resolve(import.meta.dirname, '../src/games')

/** The file of each game's screen, by game. Every folder with an `entry.ts` is a game. */
const SCREENS = Object.fromEntries(
  readdirSync(GAMES)
    .filter((game) => existsSync(resolve(GAMES, game, 'entry.ts')))
    .map((game) => [game, `src/games/${game}/view/${screenOf(game)}`]),
)

/** @param {string} game */
function screenOf(game) {
  const files = readdirSync(resolve(GAMES, game, 'view'), { recursive: true, encoding: 'utf8' })
  const screen = files.find((name) => name.endsWith('-screen.tsx'))
  if (!screen) throw new Error(`${game} has no screen, so nothing would hold what it weighs`)
  return screen.replaceAll('\\', '/')
}

/**
 * The pages of the build, the readers' page first: the files of `public` and the service worker go with it.
 * Each page is built by itself (scripts/vite/page-builds.ts), so that another page changes no file of it and
 * adds nothing to what a phone fetches.
 * @type {readonly import('./vite/page.ts').Page[]}
 */
export const PAGES = [
  {
    name: 'client',
    html: 'index.html',
    entry: 'src/main.ts',
    laterWords: /^src\/(?:games\/[^/]+\/(?:core|maker|view)|share|handover|app\/hand-over)\//,
    early: {
      allWordsAt: /[?&]puzzle=|#\/play\//,
      // Only Latin letters: browsers ask for other alphabets when a page has their letters.
      faces: /-latin-wght-[^/]*\.woff2$/,
      pack: true,
    },
    offline: 'at once',
    linkPreviews: true,
    firstWords: true,
    budget: {
      page: 52,
      parts: {
        start: { entry: null, limit: 60 },
        ...Object.fromEntries(
          Object.entries(SCREENS).map(([game, entry]) => [game, { entry, limit: 40 }]),
        ),
        'grid and hints': {
          entry: 'src/games/letter-sudoku/core/hint/lower-finding.ts',
          beside: 'letter-sudoku',
          limit: 50,
        },
        beats: {
          entry: 'src/games/letter-sudoku/view/hint/hint-view.ts',
          after: 'grid and hints',
          limit: 12,
        },
        street: {
          entry: 'src/games/letter-sudoku/view/street/street-painter.ts',
          after: 'letter-sudoku',
          limit: 2,
        },
        'first grid': {
          entry: 'src/games/letter-sudoku/view/first/begin-first-grid.ts',
          after: 'grid and hints',
          limit: 4,
        },
        'hardest hints': {
          entry: 'src/games/letter-sudoku/core/hint/upper-finding.ts',
          after: 'beats',
          limit: 10,
        },
        'hardest beats': {
          entry: 'src/games/letter-sudoku/core/hint/upper-telling.ts',
          after: 'beats',
          limit: 4,
        },
        lessons: {
          entry: 'src/games/letter-sudoku/view/lessons/lessons-page.tsx',
          after: 'letter-sudoku',
          limit: 10,
        },
        share: { entry: 'src/share/share-dialog.tsx', limit: 16 },
        sound: { entry: 'src/platform/sound-player.ts', limit: 12 },
        stage: { entry: 'src/stage/create-stage.ts', limit: 80 },
      },
      games: {
        parts: Object.keys(SCREENS),
        needs: 'stage',
        avoids: 'sound',
        first: 260,
        further: 40,
      },
    },
  },
  {
    name: 'booth',
    html: 'booth.html',
    entry: 'src/kiosk/page/main.ts',
    laterWords:
      /^src\/(?:games\/[^/]+\/(?:core|maker|view)|share|handover|app\/hand-over|kiosk\/page\/staff)\//,
    early: null,
    offline: 'once opened',
    linkPreviews: false,
    firstWords: true,
    budget: { page: 90, parts: { 'booth start': { entry: null, limit: 70 } }, games: null },
  },
]

/**
 * The path of Vite's manifest of a page, which lists what was built from its sources, from
 * the folder of the pages.
 * @param {import('./vite/page.ts').Page} page
 * @returns {string}
 */
export function manifestOf({ name }) {
  return `.vite/${name === 'client' ? 'manifest' : name}.json`
}
