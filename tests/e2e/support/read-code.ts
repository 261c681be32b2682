import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from '@playwright/test'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

const WASM = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')

/** What a phone makes of a picture. */
export interface ReadCode {
  readonly text: string
  readonly correction: string
  readonly version: number
}

/** The QR codes in a picture, a PNG, as a decoder finds them that knows nothing of this project. */
export async function readCodes(png: Buffer): Promise<readonly ReadCode[]> {
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(WASM)).buffer } })
  const found = await readBarcodes(new Uint8Array(png), { formats: ['QRCode'] })
  return found
    .filter(({ isValid }) => isValid)
    .map(({ text, ecLevel, version }) => ({ text, correction: ecLevel, version: Number(version) }))
}

/** How a screen looks in a camera: from some way off, and not quite right. */
export const CAMERAS = {
  'from some way off': '',
  'out of focus': 'filter: blur(1.2px)',
  'with noise': '',
  'tilted by ten degrees':
    'transform: perspective(1600px) rotateY(10deg) rotateX(10deg) rotate(10deg)',
} as const

export type Camera = keyof typeof CAMERAS

/** Half the pixels of the screen: about three for each module. */
const SHARE = 0.5
/** How much larger the picture is than the screen in it, which is tilted and stays whole. */
const FRAME = 1.4

/** Pictures of a screen as cameras take them. Noise is the same each time. */
export async function photograph(
  browser: Browser,
  screen: Buffer,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<ReadonlyMap<Camera, Buffer>> {
  const context = await browser.newContext({
    viewport: {
      width: Math.round(width * SHARE * FRAME),
      height: Math.round(height * SHARE * FRAME),
    },
    deviceScaleFactor: 1,
  })
  const page = await context.newPage()
  const source = `data:image/png;base64,${screen.toString('base64')}`
  const taken = new Map<Camera, Buffer>()
  for (const [camera, style] of Object.entries(CAMERAS) as [Camera, string][]) {
    const noise = camera === 'with noise' ? NOISE : ''
    await page.setContent(
      `<body style="margin:0;overflow:hidden;background:#777;display:grid;place-items:center;height:100vh">` +
        `<img src="${source}" style="display:block;width:${width * SHARE}px;${style}">${noise}`,
    )
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode())
    taken.set(camera, await page.screenshot())
  }
  await context.close()
  return taken
}

const NOISE =
  '<svg style="position:fixed;inset:0;mix-blend-mode:overlay;opacity:.6" width="100%" height="100%">' +
  '<filter id="n"><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="7"/></filter>' +
  '<rect width="100%" height="100%" filter="url(#n)"/></svg>'
