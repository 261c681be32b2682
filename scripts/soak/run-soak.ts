import type { Browser } from '@playwright/test'
import { createRng, randomBelow } from '../../src/kit/rng.ts'
import { accountsOf } from './accounts.ts'
import type { Accounts } from './accounts.ts'
import { BoothUnderSoak, PATIENCE } from './booth-under-soak.ts'
import { Hands } from './hands.ts'
import type { Left } from './in-page.ts'
import { faultOf } from './injected-faults.ts'
import type { InjectedName } from './injected-faults.ts'
import { killRenderers } from './kill-renderers.ts'
import type { KilledReport } from './kill-renderers.ts'
import { PAGE, SAVED_GAME, USUAL_MANNER } from './page-knowledge.ts'
import { PERSONAS } from './personas.ts'
import { planVisits } from './plan.ts'
import type { Planned } from './plan.ts'
import type { Robot } from './personas.ts'
import { TakenHome } from './taken-home.ts'
import { WAYS_IN, chooseRound } from './ways-in.ts'
import type { WayIn } from './ways-in.ts'

export interface SoakWishes {
  readonly visits: number
  readonly seed: number
  /** One injected fault in so many visits. */
  readonly faultEvery: number
  /** The visit after which memory is measured first. */
  readonly measuredAfter: number
  /** How often a page is killed under its launcher, once all visits are over. */
  readonly kills: number
  tell?(line: string): void
}

/** What a page holds between two visits. */
export interface Weight {
  readonly visit: number
  readonly objects: number
  readonly nodes: number
  readonly listeners: number
  readonly textures: number
}

/** How long a booth took to invite again after a fault, in milliseconds. */
export interface Return {
  readonly fault: InjectedName
  readonly after: number
}

export interface SoakReport {
  readonly seed: number
  /** As the robots count them, and as the page does, whose visits a robot may have begun by chance. */
  readonly robots: number
  readonly visits: number
  readonly seconds: number
  readonly accounts: Accounts
  /** How many faults of each kind were injected that end a visit, by the name that the journal gives them. */
  readonly injected: Readonly<Record<string, number>>
  readonly struck: Readonly<Record<string, number>>
  readonly returns: readonly Return[]
  /** What was left of visitors, in words. */
  readonly leaks: readonly string[]
  readonly loads: number
  /** Visits in which something was read aloud. */
  readonly heard: number
  /** Codes that were read off the screen, and those of them that a phone opened. */
  readonly taken: {
    readonly codes: number
    readonly opened: number
    readonly faults: readonly string[]
  }
  /** Null where none was killed. */
  readonly launcher: KilledReport | null
  /** The first after as many visits as were wished for, the last after all of them. */
  readonly weights: readonly Weight[]
}

export async function runSoak(
  browser: Browser,
  address: string,
  wishes: SoakWishes,
): Promise<SoakReport> {
  const taken = new TakenHome(browser, address)
  const soak = new Soak(await BoothUnderSoak.open(browser, address), taken, wishes)
  const report = await soak.run().finally(() => soak.booth.context.close())
  if (wishes.kills === 0) return report
  const rng = createRng(wishes.seed)
  return { ...report, launcher: await killRenderers(rng, wishes.kills) }
}

class Soak {
  private readonly rng
  private readonly leaks: string[] = []
  private readonly returns: Return[] = []
  private readonly injected: Record<string, number> = {}
  private readonly struck: Record<string, number> = {}
  private readonly weights: Weight[] = []
  private killed = 0
  private heard = 0
  private first: Left | null = null

  constructor(
    public booth: BoothUnderSoak,
    private readonly taken: TakenHome,
    private readonly wishes: SoakWishes,
  ) {
    this.rng = createRng(wishes.seed)
  }

  async run(): Promise<SoakReport> {
    const { visits, seed, faultEvery: every, measuredAfter: early, tell } = this.wishes
    const start = Date.now()
    this.first = await this.booth.left()
    for (const [index, planned] of planVisits(this.rng, visits, { every, early }).entries()) {
      const visit = index + 1
      await this.visit(visit, planned)
      await this.look(visit, planned)
      if (visit === early || visit === visits || visit % 100 === 0) await this.weigh(visit)
      if (visit % 10 === 0) tell?.(`${visit} visits, ${this.leaks.length} leaks`)
    }
    const entries = await this.allEntries()
    if (this.isCarried(JSON.stringify(entries) + (await this.booth.keptTexts())))
      this.leaks.push('what a code carries is kept at the booth')
    return {
      seed,
      robots: visits,
      visits: this.booth.begun,
      seconds: Math.round((Date.now() - start) / 1000),
      accounts: accountsOf(entries, this.killed),
      injected: this.injected,
      struck: this.struck,
      returns: this.returns,
      leaks: this.leaks,
      loads: this.booth.loads,
      heard: this.heard,
      taken: {
        codes: this.taken.carried.length,
        opened: this.taken.opened,
        faults: this.taken.faults,
      },
      launcher: null,
      weights: this.weights,
    }
  }

  /** One robot comes, plays and goes. */
  private async visit(visit: number, { persona, way, end, fault }: Planned): Promise<void> {
    const { booth, rng, taken } = this
    const hands = new Hands(booth.page, booth.session, rng)
    const mark = (): Promise<void> => booth.mark(this.wishes.seed, visit)
    const robot: Robot = { booth, hands, rng, taken, mark }
    const injected = fault && faultOf(fault)
    await injected?.prepare?.(booth)
    await this.begin(robot, way, injected?.round ?? null)
    if (way === 'touch' && (await booth.readsAloud()))
      this.leaks.push(`visit ${visit}: it is read aloud to somebody who did not ask for it`)
    await mark()
    if (fault && injected) await this.strike(fault)
    // A fault that ends the visit has done so by now.
    if (!injected?.endsVisitAs) await PERSONAS[persona](robot)
    // A robot that ended its visit by chance may have begun another one, which is still being opened.
    await this.booth.untilOpen()
    if (!(await this.booth.isAttract())) await mark()
    await (end === 'idles' ? this.idle() : this.leave(hands))
    await injected?.mend?.(this.booth)
    // Faults that come one after the other would load the page again.
    if (fault) await this.booth.page.clock.fastForward(61_000)
  }

  private async begin(robot: Robot, way: WayIn, wanted: RegExp | null): Promise<void> {
    const { booth, rng } = robot
    await WAYS_IN[way](robot)
    await booth.until(PAGE.rounds)
    const addresses = await booth.page
      .locator(PAGE.rounds)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const some = wanted ? addresses.filter((address) => wanted.test(address)) : addresses
    const address = some[randomBelow(rng, some.length)]
    if (address === undefined) throw new Error('There is no such round')
    await chooseRound(robot, way, address)
  }

  private async strike(name: InjectedName): Promise<void> {
    const { untilDue, strike, endsVisitAs } = faultOf(name)
    this.struck[name] = (this.struck[name] ?? 0) + 1
    await untilDue?.(this.booth)
    const at = Date.now()
    await strike?.(this.booth)
    if (!endsVisitAs) return
    this.injected[endsVisitAs] = (this.injected[endsVisitAs] ?? 0) + 1
    if (name === 'renderer killed') {
      this.killed++
      this.booth = await this.booth.killed()
    } else await this.booth.untilAttract()
    this.returns.push({ fault: name, after: Date.now() - at })
  }

  /** Nobody is there any more: the booth asks, counts down, and invites again. */
  private async idle(): Promise<void> {
    const { page } = this.booth
    for (let step = 0; step < 100 && !(await this.booth.isAttract()); step++) {
      const isAsked = (await page.locator(PAGE.stillThere).count()) > 0
      // A timer that is due calls the next one, so a countdown goes second by second.
      await (isAsked ? page.clock.runFor(5000) : page.clock.fastForward(20_000))
    }
    await this.booth.untilAttract()
  }

  /** Closes what lies over the screen, and touches the last item of the sill, until the booth invites. */
  private async leave(hands: Hands): Promise<void> {
    const { booth } = this
    for (const start = Date.now(); !(await booth.isAttract());) {
      if (Date.now() - start > PATIENCE) throw new Error(await booth.whatIsShown())
      await booth.page.keyboard.press('Escape')
      await hands.tap(booth.page.locator(PAGE.finish).last())
      await booth.page.clock.runFor(500)
      await booth.untilOpen()
    }
  }

  /** Looks for whatever a visitor has left. */
  private async look(visit: number, { persona, fault }: Planned): Promise<void> {
    const left = await this.booth.left()
    // Another page has a history of its own.
    if (fault === 'renderer killed' && this.first)
      this.first = { ...this.first, history: left.history }
    const wanted: Readonly<Record<string, unknown>> = { ...this.first }
    for (const [what, value] of Object.entries(left)) {
      const [is, was] = [JSON.stringify(value), JSON.stringify(wanted[what])]
      if (is !== was)
        this.leaks.push(
          `visit ${visit} (${persona}, ${fault ?? 'no fault'}): ${what} ${is}, was ${was}`,
        )
    }
    await this.listen(visit)
  }

  /** Nothing is said to nobody, and each visit begins to speak as the first one did. */
  private async listen(visit: number): Promise<void> {
    const { begins, isSpeaking } = await this.booth.heard()
    if (begins.length > 0) this.heard++
    if (isSpeaking) this.leaks.push(`visit ${visit}: it is still read aloud`)
    for (const manner of begins)
      if (manner !== USUAL_MANNER)
        this.leaks.push(`visit ${visit}: speech begins at rate and volume ${manner}`)
  }

  private async weigh(visit: number): Promise<void> {
    const { booth, wishes } = this
    const { texts, ...held } = await booth.held()
    const weight: Weight = { visit, ...held, textures: await booth.textures() }
    this.weights.push(weight)
    wishes.tell?.(`weighed: ${JSON.stringify(weight)}`)
    const mark = new RegExp(`robot~${wishes.seed}~\\d+`)
    const rounds = new Set((await booth.entries()).flatMap(({ round }) => round ?? []))
    const found = texts.filter(
      (text) =>
        mark.test(text) || SAVED_GAME.test(text) || rounds.has(text) || this.isCarried(text),
    )
    for (const text of new Set(found))
      this.leaks.push(`in memory after visit ${visit}: ${text.slice(0, 80)}`)
  }

  private isCarried(text: string): boolean {
    return this.taken.carried.some((digits) => text.includes(digits))
  }

  /** The journal, once all that was noted has been stored. */
  private async allEntries(): Promise<Awaited<ReturnType<BoothUnderSoak['entries']>>> {
    const { booth } = this
    for (let time = 0; time < 20; time++) {
      const entries = await booth.entries()
      if (entries.filter(({ kind }) => kind === 'reset').length >= booth.begun) return entries
      await booth.page.clock.runFor(3000)
    }
    return booth.entries()
  }
}
