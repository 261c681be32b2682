import type { BoothUnderSoak } from './booth-under-soak.ts'
import { loseContextInPage } from './in-page.ts'
import { PAGE } from './page-knowledge.ts'

/** Something that goes wrong at a booth, on purpose. */
interface InjectedFault {
  /** Before the visit begins. */
  prepare?(booth: BoothUnderSoak): Promise<unknown>
  /** Resolves when what goes wrong begins, where that is not at once. */
  untilDue?(booth: BoothUnderSoak): Promise<unknown>
  /** In the midst of it. */
  strike?(booth: BoothUnderSoak): Promise<unknown>
  /** Once the visit is over. */
  mend?(booth: BoothUnderSoak): Promise<void>
  /** As the journal names it; null: the visitor plays on. */
  readonly endsVisitAs: string | null
  /** The round that it wants, by how its address ends. */
  readonly round?: RegExp
}

const HANGS = `addEventListener('message', ({ data: { id } }) => {
  postMessage({ type: 'progress', id, progress: { tried: 1 } })
  for (;;);
})`

export const FAULTS = {
  error: {
    endsVisitAs: 'SoakError',
    strike: ({ page }) =>
      page.evaluate(() => {
        queueMicrotask(() => {
          throw Object.assign(new Error('thrown by the soak'), { name: 'SoakError' })
        })
      }),
  },
  rejection: {
    endsVisitAs: 'SoakRejection',
    strike: ({ page }) =>
      page.evaluate(() => {
        const fault = Object.assign(new Error('rejected by the soak'), { name: 'SoakRejection' })
        void Promise.reject(fault)
      }),
  },
  'context lost': {
    endsVisitAs: 'ContextLost',
    strike: async ({ page }) => {
      const isLost = await page.evaluate(loseContextInPage, PAGE.visit)
      if (!isLost) throw new Error('There was no graphics context to lose')
    },
  },
  'worker hung': {
    endsVisitAs: 'WorkerHung',
    round: /grid$/,
    prepare: ({ page }) =>
      page.route('**/maker-worker-*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: HANGS }),
      ),
    untilDue: async ({ page }) => page.workers()[0] ?? page.waitForEvent('worker'),
    mend: ({ page }) => page.unroute('**/maker-worker-*.js'),
  },
  'storage full': {
    endsVisitAs: null,
    strike: (booth) => booth.fill(true),
    async mend(booth) {
      await booth.fill(false)
      // Then what waits is stored by itself.
      await booth.page.clock.fastForward(31_000)
    },
  },
  'clock jumped': {
    endsVisitAs: null,
    strike: ({ page }) => page.clock.setSystemTime(0),
    mend: ({ page }) => page.clock.setSystemTime(Date.now()),
  },
  'pack gone': {
    endsVisitAs: null,
    prepare: ({ page }) => page.route('**/packs/*', (route) => route.abort()),
    mend: ({ page }) => page.unroute('**/packs/*'),
  },
  'renderer killed': { endsVisitAs: 'PageEnded' },
} satisfies Record<string, InjectedFault>

export type InjectedName = keyof typeof FAULTS

export const faultOf = (name: InjectedName): InjectedFault => FAULTS[name]
