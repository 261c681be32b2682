/**
 * `npm run screens`: makes one sheet for each screen, with a phone, a tablet and a kiosk by day and by night;
 * those of a booth with a tablet and a kiosk, upright and across.
 * Environment: OUT (a folder), ONLY, SIZES and LOOKS (names, comma-separated; SIZES=all has every size),
 * LANGUAGE (of the game, or de or el: test texts), CONTRAST=more, EACH=1 (also every picture by itself, in full size).
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { atRest } from '../../tests/e2e/support/at-rest.ts'
import { speakTestText } from '../../tests/e2e/support/test-texts.ts'
import { LOCALES } from '../../tests/e2e/support/texts.ts'
import type { AnyLanguage } from '../../tests/e2e/support/texts.ts'
import { isTestLanguage } from '../../tests/support/test-texts.ts'
import { BOOTH_SCREENS } from './booth-screens.ts'
import { SCREENS_TO_TAKE } from './screens.ts'
import type { Reach } from './reach.ts'
import { SIZES } from './sizes.ts'
import type { SizeName } from './sizes.ts'

const { env } = process
const OUT = env['OUT'] ?? 'docs/screens'
const LANGUAGE = Object.hasOwn(LOCALES, env['LANGUAGE'] ?? '')
  ? (env['LANGUAGE'] as AnyLanguage)
  : 'en'
const wanted = (list: string | undefined, name: string): boolean =>
  !list || list.split(',').includes(name)
const sizesOf = (usual: string): SizeName[] =>
  (Object.keys(SIZES) as SizeName[]).filter(
    (name) => env['SIZES'] === 'all' || wanted(env['SIZES'] ?? usual, name),
  )
const looks = (['light', 'dark'] as const).filter((name) => wanted(env['LOOKS'], name))
const SHEET_HEIGHT = 620

function take(name: string, reach: Reach, sizes: readonly SizeName[]): void {
  if (!wanted(env['ONLY'], name)) return
  test(name, async ({ browser }) => {
    const pictures: string[] = []
    for (const colorScheme of looks)
      for (const size of sizes) {
        const context = await browser.newContext({
          ...SIZES[size],
          colorScheme,
          locale: LOCALES[LANGUAGE],
          reducedMotion: 'reduce',
          ...(env['CONTRAST'] === 'more' ? { contrast: 'more' as const } : {}),
          baseURL: test.info().project.use.baseURL ?? '',
        })
        const page = await context.newPage()
        if (isTestLanguage(LANGUAGE)) await speakTestText(page, LANGUAGE)
        await reach(page, LANGUAGE)
        await stillPicture(page)
        const picture = await page.screenshot({ type: 'jpeg', quality: 88 })
        pictures.push(picture.toString('base64'))
        if (env['EACH']) save(`${name}-${size}-${colorScheme}.jpg`, picture)
        await context.close()
      }
    save(`${name}.jpg`, await sheetOf(browser, pictures, sizes.length))
  })
}

for (const [name, reach] of Object.entries(SCREENS_TO_TAKE))
  take(name, reach, sizesOf('phone,tablet,kiosk'))
for (const [name, reach] of Object.entries(BOOTH_SCREENS))
  take(name, reach, sizesOf('tablet,kiosk,kiosk-landscape'))

/** Waits until nothing moves. What a booth shows outside of a visit draws nothing but its page. */
async function stillPicture(page: Page): Promise<void> {
  if ((await page.locator('#booth > *').count()) === 0) return atRest(page)
  if ((await page.locator('#app > *').count()) > 0) await atRest(page)
  await page.evaluate(async () => {
    await document.fonts.ready
    const ends = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ends.map(({ finished }) => finished))
  })
}

function save(file: string, content: Buffer): void {
  mkdirSync(OUT, { recursive: true })
  writeFileSync(join(OUT, file), content)
}

/** Puts pictures of one height into a row of day and a row of night. */
async function sheetOf(
  browser: Browser,
  pictures: readonly string[],
  columns: number,
): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 400, height: 400 } })
  const rows = [pictures.slice(0, columns), pictures.slice(columns)]
  const html = rows.map(
    (row) =>
      `<div>${row.map((each) => `<img src="data:image/jpeg;base64,${each}">`).join('')}</div>`,
  )
  await page.setContent(
    `<style>body{margin:0;background:#777;width:max-content}div{display:flex;gap:12px;padding:6px 12px}
     img{height:${SHEET_HEIGHT}px;display:block}</style>${html.join('')}`,
  )
  const sheet = await page.locator('body').screenshot({ type: 'jpeg', quality: 74 })
  await page.close()
  return sheet
}
