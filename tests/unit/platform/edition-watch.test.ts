import { afterEach, expect, it, vi } from 'vitest'
import { createScheduler } from '../../../src/later/scheduler.ts'
import { watchEditions } from '../../../src/platform/edition-watch.ts'
import { createFakeTiming } from '../../support/fake-timing.ts'

const PAGE = 'https://a.example/page/'

interface Stubbed {
  /** Whether a worker is in charge of the page when it starts to watch. */
  readonly controlled: boolean
  readonly fetched: readonly string[]
  readonly kept: readonly string[]
}

/** A browser with a service worker, of which the test says what it has kept. */
function stubBrowser({ controlled, fetched, kept }: Stubbed) {
  const asked: string[] = []
  const workers = Object.assign(new EventTarget(), {
    controller: controlled ? {} : null,
    register: () => Promise.resolve(new EventTarget()),
    ready: Promise.resolve(),
  })
  vi.stubGlobal('navigator', { serviceWorker: workers })
  vi.stubGlobal('location', new URL(PAGE))
  vi.stubGlobal('document', new EventTarget())
  vi.stubGlobal('performance', { getEntriesByType: () => fetched.map((name) => ({ name })) })
  vi.stubGlobal('caches', {
    match: (name: string) => Promise.resolve(kept.includes(name) ? new Response() : undefined),
  })
  vi.stubGlobal('fetch', (name: string) => {
    asked.push(name)
    return Promise.resolve(new Response())
  })
  return { asked, workers }
}

afterEach(() => vi.unstubAllGlobals())

function watch(signal = new AbortController().signal): Promise<void> {
  const later = createScheduler(createFakeTiming())
  const loadRest = (): Promise<void> => Promise.resolve()
  return watchEditions({ onNewer: () => undefined, loadRest, later, signal })
}

const TEXTS = `${PAGE}assets/it-page-1.js`
const PACK = `${PAGE}packs/a.json`
const fetched = [TEXTS, PACK, 'https://other.example/x.js']

it('what was fetched before the worker took charge is kept, though it is in charge by now', async () => {
  const { asked } = stubBrowser({ controlled: true, fetched, kept: [] })
  await watch()
  expect(asked).toEqual([TEXTS, PACK])
})

it('once it is ended it listens to nothing, and offers nothing', async () => {
  const { asked, workers } = stubBrowser({ controlled: false, fetched, kept: [] })
  const ending = new AbortController()
  void watch(ending.signal)
  await new Promise((later) => setTimeout(later))
  ending.abort()
  workers.dispatchEvent(new Event('controllerchange'))
  await new Promise((later) => setTimeout(later))
  expect(asked).toEqual([])
})

it('what is kept already is not asked for again', async () => {
  const { asked } = stubBrowser({ controlled: true, fetched, kept: [TEXTS] })
  await watch()
  expect(asked).toEqual([PACK])
})

it('on a first visit it waits until the worker is in charge', async () => {
  const { asked, workers } = stubBrowser({ controlled: false, fetched, kept: [] })
  const watching = watch()
  await new Promise((later) => setTimeout(later))
  expect(asked).toEqual([])
  workers.dispatchEvent(new Event('controllerchange'))
  await watching
  expect(asked).toEqual([TEXTS, PACK])
})
