import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import { expect, test } from './engine-test.ts'
import type { Visit } from './visit.ts'

/** Shorter words are never divided (`hyphenate-limit-chars` in base.css). */
const LEAST = 12

// Unlike the browser of the other tests, these engines know how to hyphenate the languages.
for (const language of LANGUAGE_TAGS)
  test(`no short word of a question is hyphenated: ${language}`, async ({ visit }) => {
    await visit.open()
    await visit.page.evaluate(
      (tag: string) => localStorage.setItem('netzero/settings', JSON.stringify({ language: tag })),
      language,
    )
    await visit.open('?puzzle=which-city')
    for (let question = 0; question < 8; question++) {
      await visit.expectFocus('.question h1')
      expect(await dividedIn(visit, 'h1')).toEqual([])
      await visit.page.press('a')
      await visit.page.press('Enter')
      await expect.poll(() => visit.shows('.answer input:checked')).toBe(false)
    }
  })

/** The short words of a heading that stand on more than one line. */
function dividedIn(visit: Visit, selector: string): Promise<string[]> {
  return visit.page.evaluate(
    (wanted: string, least: number) => {
      const divided: string[] = []
      for (const element of document.querySelectorAll(wanted))
        for (const node of element.childNodes) {
          if (node.nodeType !== Node.TEXT_NODE) continue
          for (const { index, 0: word } of (node.nodeValue ?? '').matchAll(/\p{L}+/gu)) {
            const range = document.createRange()
            range.setStart(node, index)
            range.setEnd(node, index + word.length)
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
            if (lines.size > 1 && word.length < least) divided.push(word)
          }
        }
      return divided
    },
    selector,
    LEAST,
  )
}
