import { existsSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPackTexts, signPage } from '../../../scripts/vite/link-previews.ts'

const pack = readPackTexts()
const pages = pack.signs.map((sign) => ({
  sign,
  html: signPage(pack, sign, 'https://play.example/'),
}))

describe('the page of a sign', () => {
  it('is there for each of the twelve', () => {
    expect(pack.signs).toHaveLength(12)
  })

  it.each(pages)(
    'names $sign.id to whatever reads links, with whole addresses',
    ({ sign, html }) => {
      expect(html).toContain(`<meta property="og:title" content="${sign.sign}: ${sign.name}`)
      expect(html).toContain(`content="https://play.example/previews/${sign.id}.png"`)
      expect(html).toContain(`content="https://play.example/signs/${sign.id}.html"`)
      expect(html).toContain('<meta name="twitter:card" content="summary_large_image" />')
    },
  )

  it('leads to the sign with a script and, by a link, without one', () => {
    for (const { sign, html } of pages) {
      const target = `../#/play/which-city/signs/${sign.id}`
      expect(html).toContain(`<script>location.replace("${target}")</script>`)
      expect(html).toContain(`<a href="${target}">`)
    }
  })

  it('lets nothing of a pack become markup', () => {
    const sign = { id: 'leo', sign: '"><b>', name: 'a & b', portrait: '<script>x</script>' }
    const html = signPage(pack, sign, '')
    expect(html).not.toContain('<b>')
    expect(html).not.toContain('<script>x')
    expect(html).toContain('a &amp; b')
  })
})

describe('the pictures of previews', () => {
  it.each(['start', ...pack.signs.map(({ id }) => id)])(
    '%s is there, 1200 by 630 and at most 60 kB',
    (name) => {
      const file = `public/previews/${name}.png`
      expect(existsSync(file)).toBe(true)
      expect(statSync(file).size).toBeLessThanOrEqual(60_000)
      expect(sizeOf(readFileSync(file))).toEqual([1200, 630])
    },
  )
})

/** Width and height of a PNG, from its header. */
function sizeOf(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}
