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
    laterWords: /^src\/(?:games\/[^/]+\/(?:core|maker|view)|share)\//,
    early: {
      allWordsAt: /[?&]puzzle=|#\/play\//,
      // Other alphabets are asked for when a page has their letters.
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
        'letter-sudoku': { entry: 'src/games/letter-sudoku/view/grid-screen.tsx', limit: 40 },
        'grid and hints': { entry: 'src/games/letter-sudoku/core/hint/next-hint.ts', limit: 57 },
        anagram: { entry: 'src/games/anagram/view/shuffle-screen.tsx', limit: 40 },
        'city-quiz': { entry: 'src/games/city-quiz/view/quiz-screen.tsx', limit: 40 },
        share: { entry: 'src/share/share-dialog.tsx', limit: 20 },
        sound: { entry: 'src/platform/sound-player.ts', limit: 12 },
        stage: { entry: 'src/stage/create-stage.ts', limit: 80 },
      },
      games: {
        parts: ['letter-sudoku', 'anagram', 'city-quiz'],
        needs: 'stage',
        avoids: 'sound',
        first: 260,
        further: 40,
      },
    },
  },
]

/**
 * Vite's list of what it made of a page's sources, from the folder of the pages.
 * @param {import('./vite/page.ts').Page} page
 * @returns {string}
 */
export function manifestOf({ name }) {
  return `.vite/${name === 'client' ? 'manifest' : name}.json`
}
