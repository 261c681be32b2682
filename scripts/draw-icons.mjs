// Draws the icons of the installed page from assets/icons/icon.svg: square for devices that cut icons to a
// shape of their own, and with round corners for those that do not.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { args, executablePath } from './browser.mjs'

const FOLDER = 'public/icons'
const ICONS = [
  { name: 'icon-192', side: 192, round: true },
  { name: 'icon-512', side: 512, round: true },
  { name: 'maskable-512', side: 512, round: false },
  { name: 'apple-touch-icon', side: 180, round: false },
]

const svg = readFileSync('assets/icons/icon.svg', 'utf8')
mkdirSync(FOLDER, { recursive: true })
const browser = await chromium.launch({ executablePath: await executablePath(), args })
for (const { name, side, round } of ICONS) {
  const page = await browser.newPage({ viewport: { width: side, height: side } })
  const radius = round ? side * 0.19 : 0
  await page.setContent(
    `<style>body{margin:0}div{width:${side}px;height:${side}px;border-radius:${radius}px;overflow:hidden}</style><div>${svg}</div>`,
  )
  writeFileSync(`${FOLDER}/${name}.png`, await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
