import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../../src')

/**
 * Every place that fetches a part of the page later, and what a reader is told when the part does not
 * arrive. tests/e2e/missing-parts.spec.ts tries most of them in a browser.
 */
const TOLD_BY: Readonly<Record<string, string>> = {
  'app/use-newer-edition.ts': 'nobody: the page works without its service worker',
  'app/load-strong.ts': 'app/open-visit.ts',
  'app/open-visit.ts': 'app/use-sound-news.ts',
  'app/start-stage.ts': 'screen/frame/stage-host.tsx',
  'games/*/entry.ts': 'app/screens/current-screen.tsx',
  'games/*/view/share/picture.ts': 'screen/when/use-fetched.ts',
  'app/app.tsx': 'screen/when/use-fetched.ts',
  'app/screens/current-screen.tsx': 'app/screens/current-screen.tsx',
  'share/share-button.tsx': 'screen/when/use-fetched.ts',
  'games/city-quiz/view/compare/use-match-light.ts':
    'nobody: the comparison is all there without its light',
  'games/letter-sudoku/view/first/use-first-grid.ts':
    'games/letter-sudoku/view/first/use-first-grid.ts',
  'games/letter-sudoku/view/hint/hint-source.ts': 'games/letter-sudoku/view/hint/hint-actions.ts',
  'games/letter-sudoku/view/page/grid-finish.tsx': 'screen/when/use-fetched.ts',
  'games/letter-sudoku/view/lessons/fetched-lessons.tsx':
    'games/letter-sudoku/view/lessons/fetched-lessons.tsx',
  'games/letter-sudoku/view/page/grid-play.tsx': 'screen/when/use-fetched.ts',
  'games/letter-sudoku/maker/puzzle-maker.ts': 'games/letter-sudoku/view/page/chosen-grid.tsx',
  'games/letter-sudoku/view/street/use-street.ts': 'nobody: the street is not part of the game',
  'i18n/catalogs.ts': 'app/open-visit.ts',
  'kiosk/page/aloud/aloud-of-visit.ts': 'kiosk/page/aloud/aloud-of-visit.ts',
  'kiosk/page/attract/texts/told.ts':
    'nobody: it is asked for again while the booth invites without words',
  'kiosk/page/lowered/page-layout.ts':
    'nobody: letters are as large as on a phone, and nothing is lowered',
  'kiosk/page/hand-over/take-home.tsx': 'screen/when/use-fetched.ts',
  'kiosk/page/twins/twin-call.tsx': 'screen/when/use-fetched.ts',
  'kiosk/page/recover/load-ahead.ts': 'nobody: whoever needs it asks for it again',
  'kiosk/page/setup/setup.tsx': 'nobody: the page is loaded anew by itself',
  'kiosk/page/start-booth.tsx': 'nobody: whoever needs what it gets ready asks for that again',
  'kiosk/page/staff/panel/today/export-buttons.tsx': 'nobody: it is said beside its button',
  'kiosk/page/staff/staff.tsx': 'nobody: the booth goes on inviting, and staff ask again',
  'kiosk/pin/derive-hash.ts': 'nobody: a PIN that cannot be looked at is asked for again',
  'packs/load-pack.ts': 'app/screens/current-screen.tsx',
}

const FETCHES = /\bimport\(|\bnew Worker\(|'virtual:catalog-loaders'/
const TELLS = /\b(?:missing\.tell|tellMissing|MissingScreen)\b/

const read = (file: string): string => readFileSync(join(SRC, file), 'utf8')

const fetching = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /(?<!\.d)\.tsx?$/.test(name) && !name.startsWith('cli/'))
  .filter((name) => FETCHES.test(read(name)))
  .map((name) => name.replace(/^games\/[^/]+\/(entry\.ts|view\/share\/picture\.ts)$/, 'games/*/$1'))

it('every part that is fetched later is known here, with who tells when it is missing', () => {
  expect([...new Set(fetching)].toSorted()).toEqual(Object.keys(TOLD_BY).toSorted())
})

it('whoever tells of a missing part offers what helps', () => {
  const tellers = Object.values(TOLD_BY).filter((file) => !file.startsWith('nobody'))
  expect(tellers.filter((file) => !TELLS.test(read(file)))).toEqual(['app/use-sound-news.ts'])
  expect(read('app/app.tsx')).toContain("missing.tell(msg('sound.missing'))")
})
