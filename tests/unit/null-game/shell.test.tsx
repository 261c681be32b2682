// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { App } from '../../../src/app/app.tsx'
import { READER_PORTS } from '../../../src/app/reader-ports.ts'
import { GAMES } from '../../../src/games/registry.ts'
import type { Fault } from '../../../src/kit/fault.ts'
import type { Result } from '../../../src/kit/result.ts'
import type { Pack } from '../../../src/packs/pack.ts'
import { parsePack } from '../../../src/packs/parse-pack.ts'
import { START, puzzleRoute } from '../../../src/visit/route.ts'
import type { Route } from '../../../src/visit/route.ts'
import { createVisit } from '../../../src/visit/visit.ts'
import type { Visit, VisitEnd } from '../../../src/visit/visit.ts'
import { createWatched } from '../../../src/visit/watched.ts'
import { nullEntry } from '../../support/null-game/entry.ts'
import { NULL_PACK } from '../../support/null-pack.ts'
import { stillPorts } from '../../support/still-visit.ts'

let visit: Visit
let end: VisitEnd
let go: (route: Route) => void

beforeEach(() => {
  // The line in the registry.
  Object.assign(GAMES, { 'null-game': nullEntry })
  const games = Object.keys(GAMES)
  const pack = createWatched<Result<Pack, readonly Fault[]>>(
    parsePack(NULL_PACK, { games, migrations: [] }),
  )
  const place = createWatched<Route>(START)
  go = (route) => void act(() => place.set(route))
  ;[visit, end] = createVisit({
    ...stillPorts(),
    place: { ...place, navigate: place.set, back: () => place.set(START) },
  })
  void act(() =>
    render(
      <App
        visit={visit}
        packId="null-pack"
        pack={pack}
        ports={READER_PORTS}
        onRetryPack={() => undefined}
      />,
      document.body,
    ),
  )
})

afterEach(() => {
  void act(() => render(null, document.body))
  end.discard()
  Reflect.deleteProperty(GAMES, 'null-game')
})

/** Waits as long as the test may take: a busy machine is no failure. */
const until = <T,>(look: () => T) => vi.waitUntil(look, { timeout: 100_000 })

const shown = (): string => document.body.textContent ?? ''
const entry = (): HTMLElement | null => document.querySelector('.entry[href="#/play/the-button"]')

/** Presses the button of this name, once it is there. */
async function press(name: string): Promise<void> {
  const button = await until(() =>
    [...document.querySelectorAll('button')].find((each) => each.textContent === name),
  )
  void act(() => button.click())
}

it('the front page shows it with its picture, and how far it has come', async () => {
  expect(entry()?.textContent).toContain('The Button')
  expect(entry()?.querySelector('.entry__picture circle')).not.toBeNull()
  expect(entry()?.querySelector('.entry__note--started')).toBeNull()
  go(puzzleRoute('the-button'))
  await press('Press')
  go(START)
  await until(() => entry()?.querySelector('.entry__note--started'))
})

it('its screen comes when it is opened, and shows its end', async () => {
  go(puzzleRoute('the-button'))
  await press('Press')
  expect(shown()).not.toContain('It is pressed.')
  await press('Press')
  await until(() => shown().includes('It is pressed.'))
  await press('All puzzles')
  await until(() => entry()?.querySelector('.entry__note--finished'))
})

it('its settings stand in the dialog, hold at once, and are kept', async () => {
  go(puzzleRoute('the-button'))
  const count = await until(() => document.querySelector('.screen--null output'))
  expect(count.textContent).toBe('0')
  void act(() => visit.openDialog('settings'))
  const row = await until(() =>
    [...document.querySelectorAll('label')].find((each) => each.textContent === 'Show the count'),
  )
  void act(() => row.querySelector('input')?.click())
  await until(() => document.querySelector('.screen--null output') === null)
  expect(visit.kept.settings.read()).toMatchObject({ showCount: false })
})

it('a game that the registry does not have is a fault of the pack', () => {
  Reflect.deleteProperty(GAMES, 'null-game')
  const pack = parsePack(NULL_PACK, { games: Object.keys(GAMES), migrations: [] })
  expect(pack).toMatchObject({ ok: false, reason: [{ where: 'puzzles.0.game' }] })
})
