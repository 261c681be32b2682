/** Measures what two hundred changes of scene leave in memory. CHANGES: how many. */
import { test } from '@playwright/test'
import { footprintOf, watchFootprint } from '../../tests/e2e/support/footprint.ts'
import { CHANGES_A_ROUND, GAMES, changeScenes } from '../../tests/e2e/support/scene-changes.ts'
import { SCREENS } from '../../tests/e2e/support/screens.ts'
import { forInformation, keepFigures } from './figures.ts'

const CHANGES = Number(process.env['CHANGES'] ?? 200)

test.use({ ...SCREENS.phone, locale: 'en-GB' })

test('changes of scene', async ({ page }) => {
  await watchFootprint(page)
  await page.goto('./')
  await changeScenes(page, 4)
  const before = await footprintOf(page)
  const rounds = Math.ceil(CHANGES / CHANGES_A_ROUND)
  await changeScenes(page, rounds)
  const after = await footprintOf(page)
  const more = (kind: keyof typeof after): number => after[kind] - before[kind]
  const what = `${rounds * CHANGES_A_ROUND} changes of scene`
  const same = more('listeners') === 0 && more('nodes') === 0 && more('textures') === 0
  keepFigures('6-scenes', [
    {
      what: `${what}: listeners, nodes, textures`,
      measured: (['listeners', 'nodes', 'textures'] as const)
        .map((kind) => `${more(kind) > 0 ? '+' : ''}${more(kind)}`)
        .join(', '),
      promise: '0, 0, 0',
      kept: same,
    },
    {
      what: `${what}: objects of scripts on the heap`,
      measured: `${(more('objects') / 1000).toFixed(1)} kB more`,
      promise: '≤ 1 kB a game opened',
      kept: more('objects') <= rounds * GAMES.length * 1024,
    },
    forInformation(
      `${what}: the whole heap, with compiled code and the browser’s own records`,
      `${(more('heap') / 1000).toFixed(0)} kB more of ${(after.heap / 1e6).toFixed(1)} MB`,
    ),
  ])
})
