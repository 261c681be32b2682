import { expect, test } from './engine-test.ts'

const WORKER = '/sw.js'

for (const place of ['', '#/play/netzero-grid', '#/play/sustainably-shuffled', '#/play/which-city'])
  test(`each file is asked for once, and the console has no error: "${place}"`, async ({
    visit,
  }) => {
    await visit.open(place)
    await visit.waitFor('.screen h1')
    if (place) await visit.drawn()
    // The page comes first. Then the service worker asks for everything that it is to keep.
    const { asked } = visit.host
    await expect.poll(() => asked.includes(WORKER)).toBe(true)
    const ofThePage = asked.slice(0, asked.indexOf(WORKER))
    expect(ofThePage.some((path) => path.startsWith('/packs/'))).toBe(true)
    expect(ofThePage.toSorted()).toEqual([...new Set(ofThePage)].toSorted())
    expect(await visit.page.errors()).toEqual([])
  })
