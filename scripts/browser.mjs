/**
 * Finds a Chromium for browser tests: `CHROME_PATH`, else the one inside @sparticuz/chromium
 * (Linux on x64 only), else an installed Chrome or Chromium.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * WebGL through SwiftShader, and no traffic of the browser's own. Pages are painted by the processor: through
 * SwiftShader that is slower, and leaves parts of earlier pages on the screen.
 */
export const args = [
  '--disable-gpu-rasterization',
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function executablePath() {
  const { CHROME_PATH } = process.env
  if (CHROME_PATH) return CHROME_PATH
  const found = (await packagedPath()) ?? installedPath()
  if (!found) throw new Error('No Chromium found: set CHROME_PATH to a Chrome or Chromium')
  return found
}

async function packagedPath() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const manifest = join(ROOT, 'node_modules/@sparticuz/chromium/package.json')
  if (!existsSync(manifest)) return null
  const { version } = JSON.parse(await readFile(manifest, 'utf8'))
  const folder = join(ROOT, '.cache', `chromium-${version}`)
  if (!existsSync(folder)) await unpack(folder)
  return join(folder, 'chromium')
}

/**
 * The package unpacks into the temp folder, under a name without a version, and keeps whatever is
 * there: so it gets a temp folder of its own, which is renamed when it is complete.
 */
async function unpack(folder) {
  const draft = `${folder}.${process.pid}`
  await mkdir(draft, { recursive: true })
  const { default: chromium } = await import('@sparticuz/chromium')
  const { TMPDIR } = process.env
  process.env['TMPDIR'] = draft
  try {
    await chromium.executablePath()
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = TMPDIR
  }
  // Fails when another process was faster. Its copy is as good.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }))
}

/** A Chrome or Chromium that is installed on this machine, or null. */
export function installedPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const commands = folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command)))
  return [...commands, ...PLACES].find((file) => existsSync(file)) ?? null
}
