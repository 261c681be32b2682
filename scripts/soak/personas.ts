import { randomBelow } from '../../src/kit/rng.ts'
import type { Rng } from '../../src/kit/rng.ts'
import type { BoothUnderSoak } from './booth-under-soak.ts'
import { SIZES } from './booth-under-soak.ts'
import type { Hands } from './hands.ts'
import { PAGE } from './page-knowledge.ts'
import { solve } from './solve.ts'
import { takeHome } from './taken-home.ts'
import type { TakenHome } from './taken-home.ts'
import { PAD_KEYS } from './ways-in.ts'

export interface Robot {
  readonly booth: BoothUnderSoak
  readonly hands: Hands
  readonly rng: Rng
  readonly taken: TakenHome
  /** Writes its mark on all that is shown by now. */
  mark(): Promise<void>
}

/** What a kind of visitor does once a round is on the screen. A visit may be over at any moment of it. */
type Persona = (robot: Robot) => Promise<void>

/** Any control but the last of the sill, which ends the visit. */
const ANY = `${PAGE.controls}:not(${PAGE.finish}:last-child)`

async function times(count: number, run: () => Promise<unknown>): Promise<void> {
  for (let time = 0; time < count; time++) await run()
}

export const PERSONAS = {
  async wanders({ hands, rng }) {
    await times(4 + randomBelow(rng, 8), () => hands.tapAny(ANY))
  },
  async tapsTwice({ booth, hands, rng }) {
    await times(3 + randomBelow(rng, 4), async () => {
      await hands.tapAny(ANY)
      const spot = hands.anywhere()
      await hands.tapAt(spot)
      await hands.tapAt(spot)
    })
    await booth.page.keyboard.press('Escape')
  },
  async mashes({ hands, rng }) {
    await times(4 + randomBelow(rng, 4), async () => {
      const fingers = (): ReturnType<Hands['anywhere']>[] =>
        Array.from({ length: 10 }, () => hands.anywhere())
      await hands.press(fingers())
      await hands.move(fingers())
      await hands.press([])
    })
  },
  async rotates({ booth, hands }) {
    await booth.page.setViewportSize(SIZES.wide)
    await hands.tapAny(ANY)
    await booth.page.setViewportSize(SIZES.upright)
    await hands.tapAny(ANY)
  },
  async losesTheNetwork({ booth, hands }) {
    await booth.context.setOffline(true)
    await times(4, () => hands.tapAny(ANY))
    await booth.context.setOffline(false)
  },
  async holdsStill({ booth, hands }) {
    await hands.press([hands.anywhere()])
    // As long as a booth asks others whether they are still there.
    await booth.page.clock.fastForward(100_000)
    await hands.press([])
  },
  async changesLanguage({ booth, hands, rng }) {
    await hands.tapAny(ANY)
    const select = booth.page.locator(PAGE.languages).first()
    const tags = await select
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
    const tag = tags[randomBelow(rng, tags.length)]
    // Where there is no such list, a menu that was opened by chance leads to the languages.
    if (tag !== undefined) await select.selectOption(tag)
    else await times(3, () => hands.tapAny(ANY))
  },
  async typesKeys({ booth, rng }) {
    const keys = ['Tab', 'Enter', 'Escape', 'ArrowDown', 'ArrowRight', 'a', 'o', 'Backspace', ' ']
    await times(15, () => booth.page.keyboard.press(keys[randomBelow(rng, keys.length)] ?? 'Tab'))
  },
  async plays({ booth, hands }) {
    await solve(booth.page, hands)
  },
  async listens({ booth, hands, rng }) {
    // Whoever did not begin like this turns it on now.
    if (!(await booth.readsAloud())) await hands.tap(booth.page.locator(PAGE.aloud))
    await booth.until(PAGE.readsAloud)
    await times(2 + randomBelow(rng, 3), () => hands.tapAny(PAGE.manner))
    // Some hear the last sentence only in part.
    if (randomBelow(rng, 3) === 0) await booth.linger()
    if (randomBelow(rng, 2) === 0) await solve(booth.page, hands, 6)
    const keys = [...PAD_KEYS, 'Enter']
    await times(20, () => booth.page.keyboard.press(keys[randomBelow(rng, keys.length)] ?? 'F1'))
  },
  async goesOnAtHome(robot) {
    const { booth, hands, rng } = robot
    const laysTiles = (await booth.page.locator(PAGE.tiles).count()) > 0
    if (laysTiles) await times(2, () => hands.tapAny(PAGE.tiles))
    else await solve(booth.page, hands, 2)
    await takeHome(robot, true, randomBelow(rng, 2) === 0)
  },
  async takesResultHome(robot) {
    const { booth, hands, rng } = robot
    await solve(booth.page, hands)
    await takeHome(robot, randomBelow(rng, 2) === 0, randomBelow(rng, 2) === 0)
  },
} satisfies Record<string, Persona>

export type PersonaName = keyof typeof PERSONAS
