import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { PAGE_FOLDER } from '../../scripts/output-folders.mjs'

const files = readdirSync(PAGE_FOLDER, { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
)

const UNPACK = { br: brotliDecompressSync, gz: gunzipSync } as const

test('beside every text file of the page lie the same file in brotli and in gzip, both smaller', () => {
  const texts = files.filter((name) => /\.(?:css|html|js|json|svg|webmanifest)$/.test(name))
  const large = texts.filter(
    (name) => !name.startsWith('.vite/') && readFileSync(join(PAGE_FOLDER, name)).length > 500,
  )
  expect(large).toEqual(expect.arrayContaining(['index.html', 'sw.js', 'packs/torino-2026.json']))
  const missing = large.flatMap((name) =>
    Object.keys(UNPACK).filter((ending) => !existsSync(join(PAGE_FOLDER, `${name}.${ending}`))),
  )
  expect(missing).toEqual([])
})

test('what is packed is what lies beside it, and smaller', () => {
  const packed = files.filter((name) => /\.(?:br|gz)$/.test(name))
  expect(packed.length).toBeGreaterThan(20)
  for (const name of packed) {
    const [, plain = '', ending] = /^(.+)\.(br|gz)$/.exec(name) ?? []
    const file = readFileSync(join(PAGE_FOLDER, name))
    const text = readFileSync(join(PAGE_FOLDER, plain))
    expect(UNPACK[ending as keyof typeof UNPACK](file).equals(text), name).toBe(true)
    expect(file.length, name).toBeLessThan(text.length)
  }
})

test('the device keeps no packed file: the worker asks for files as they are', () => {
  expect(readFileSync(join(PAGE_FOLDER, 'sw.js'), 'utf8')).not.toMatch(/\.(?:br|gz)"/)
})
