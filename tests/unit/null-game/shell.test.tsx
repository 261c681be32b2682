// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { App } from '../../../src/app/app.tsx'
import { GAMES } from '../../../src/games/registry.ts'
import type { Fault } from '../../../src/kit/fault.ts'
import type { Result } from '../../../src/kit/result.ts'
import type { Pack } from '../../../src/packs/pack.ts'
import { parsePack } from '../../../src/packs/parse-pack.ts'
import { START, puzzleRoute } from '../../../src/visit/route.ts'
import type { Route } from '../../../src/visit/route.ts'
import { createVisit } from '../../../src/visit/visit.ts'
import type { VisitEnd } from '../../../src/visit/visit.ts'
import { createWatched } from '../../../src/visit/watched.ts'
import { nullEntry } from '../../support/null-game/entry.ts'
import { NULL_PACK } from '../../support/null-pack.ts'
import { stillPorts } from '../../support/still-visit.ts'

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
  const [visit, visitEnd] = createVisit({
    ...stillPorts(),
    place: { ...place, navigate: place.set, back: () => place.set(START) },
  })
  end = visitEnd
  void act(() =>
    render(
      <App visit={visit} packId="null-pack" pack={pack} onRetryPack={() => undefined} />,
      document.body,
    ),
  )
})

afterEach(() => {
  void act(() => render(null, document.body))
  end.discard()
  Reflect.deleteProperty(GAMES, 'null-game')
})

const shown = (): string => document.body.textContent ?? ''
const entry = (): HTMLElement | null => document.querySelector('a[href="#/play/the-button"]')

/** Presses the button of this name, once it is there. */
async function press(name: string): Promise<void> {
  const button = await vi.waitUntil(() =>
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
  await vi.waitUntil(() => entry()?.querySelector('.entry__note--started'))
})

it('its screen comes when it is opened, and shows its end', async () => {
  go(puzzleRoute('the-button'))
  await press('Press')
  expect(shown()).not.toContain('It is pressed.')
  await press('Press')
  await vi.waitUntil(() => shown().includes('It is pressed.'))
  await press('All puzzles')
  await vi.waitUntil(() => entry()?.querySelector('.entry__note--finished'))
})

it('a game that the registry does not have is a fault of the pack', () => {
  Reflect.deleteProperty(GAMES, 'null-game')
  const pack = parsePack(NULL_PACK, { games: Object.keys(GAMES), migrations: [] })
  expect(pack).toMatchObject({ ok: false, reason: [{ where: 'puzzles.0.game' }] })
})
