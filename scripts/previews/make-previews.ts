/**
 * `npm run previews`: the pictures that are shown where a link to the page or to a sign is posted.
 * Run it after a change of the emblems, the painter or the built-in pack, and commit what it makes.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { drawOn } from './draw-on.ts'
import { previewDrawings } from './drawings.ts'

const OUT = 'public/previews'

test('previews', async ({ page }) => {
  mkdirSync(OUT, { recursive: true })
  for (const drawing of previewDrawings())
    writeFileSync(join(OUT, `${drawing.name}.png`), await drawOn(page, drawing))
})
