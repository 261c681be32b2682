import { expect, test } from './engine-test.ts'
import type { Visit } from './visit.ts'

const SETTINGS = '.contents__foot button:nth-of-type(2)'

test('a dialog opened by pointer shows no ring around what has the focus, until a key is pressed', async ({
  visit,
}) => {
  await visit.open()
  await visit.click(SETTINGS)
  await visit.expectFocus('dialog [autofocus]')
  expect(await ring(visit)).toBe('none')
  await visit.page.press('Tab')
  await expect.poll(() => ring(visit)).toBe('solid')
})

test('a dialog opened by a key shows a ring around what has the focus', async ({ visit }) => {
  await visit.open()
  await visit.waitFor(SETTINGS)
  await visit.tabTo(SETTINGS)
  await visit.page.press('Enter')
  await visit.expectFocus('dialog [autofocus]')
  expect(await ring(visit)).toBe('solid')
})

/** The outline of what has the focus, or of the label around it. */
function ring(visit: Visit): Promise<string> {
  return visit.page.evaluate(() => {
    const focused = document.activeElement ?? document.body
    const styles = [focused, focused.closest('label') ?? focused].map(
      (element) => getComputedStyle(element).outlineStyle,
    )
    return styles.find((style) => style !== 'none') ?? 'none'
  })
}
