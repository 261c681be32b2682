import type { Page } from '@playwright/test'
import type { paintCard } from '../../src/share/card/paint-card.ts'
import type { Picture } from '../../src/share/share.ts'
import type { Drawing } from './drawings.ts'
import { indexedPng } from './indexed-png.ts'

const PAINTER = '/src/share/card/paint-card.ts'
const GAMES = '/src/games'

/** Draws a card with the page's own painter, which a development server serves, and returns it as a PNG. */
export async function drawOn(page: Page, { picture, words, format }: Drawing): Promise<Buffer> {
  if (!page.url().startsWith('http')) await page.goto('./')
  const drawn = await page.evaluate(
    async (asked) => {
      const painter = (await import(asked.painter)) as { paintCard: typeof paintCard }
      const pictures = (await import(asked.pictures)) as Record<
        string,
        (...args: readonly unknown[]) => Picture
      >
      const picture = pictures[asked.picture.name]?.(...asked.picture.args)
      if (!picture) throw new Error(`There is no picture ${asked.picture.name}`)
      const share = { picture, words: asked.words, details: [] }
      const say = (text: object): string =>
        'text' in text ? ((text.text as Record<string, string>)['en'] ?? '') : ''
      // The picture waits for its typefaces, however long that takes.
      const later = {
        alarm: () => () => undefined,
        until: <T>(faces: Promise<T>): Promise<T> => faces,
      }
      const canvas = await painter.paintCard(share, asked.format, say, null, { later })
      const { width, height } = canvas
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] }
      let text = ''
      for (let at = 0; at < data.length; at += 8192)
        text += String.fromCharCode(...data.slice(at, at + 8192))
      return { width, height, pixels: btoa(text) }
    },
    { painter: PAINTER, pictures: `${GAMES}/${picture.file}`, picture, words, format },
  )
  return indexedPng(drawn.width, drawn.height, Buffer.from(drawn.pixels, 'base64'))
}
