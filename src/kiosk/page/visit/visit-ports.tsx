import type { JSX } from 'preact'
import type { AppPorts } from '../../../app/app-ports.ts'
import { parsePlace } from '../../../visit/route.ts'
import type { HeldSession } from '../../../visit/visit.ts'
import type { RoundOf } from '../../journal/recorder/recorder.ts'
import { AloudItem } from '../aloud/aloud-item.tsx'
import { aloudOf } from '../aloud/aloud-of-visit.ts'
import type { Booth, VisitWish } from '../booth.ts'
import { LaterHandOverCard } from '../hand-over/take-home.tsx'
import { LengthMenu } from '../menu/length-menu.tsx'
import { roundIn } from '../rounds/offers.ts'
import { BOOTH_POLICY } from './booth-policy.ts'
import { visitPacks } from './open-visit-pack.ts'
import { openVisitStore } from './open-visit-store.ts'
import { VisitFrame } from './visit-frame.tsx'
import type { VisitHost } from './visit-host.ts'
import type { VisitParts } from './visit-parts.ts'

/** With these a result is shown, which has a time of its own. */
const ENDINGS: ReadonlySet<string> = new Set(['solved', 'givenUp'])

/** In what a visit at a booth differs from one on a reader's own page. */
export function visitPorts(
  booth: Booth,
  parts: VisitParts,
  host: VisitHost,
  wish: VisitWish,
): AppPorts {
  const { address, idle, games, rounds, recorder, sessions, twins, handOvers, lowered } = parts
  const { root, liveRegion, voice } = host
  const store = openVisitStore(wish, booth.settings.get().volume)
  const openAloud = aloudOf({ root, liveRegion, booth, idle, voice })
  const HandOver = (): JSX.Element => <LaterHandOverCard handOvers={handOvers} />

  function roundOf(session: HeldSession): RoundOf {
    const { route } = parsePlace(address.search(), address.hash())
    const { puzzle, length } = roundIn(route.screen === 'puzzle' ? route.puzzle : '')
    const language = document.documentElement.lang
    return { game: session.game.id, puzzle, language, length }
  }

  /** The visitor ends where the time of a round is over. */
  function stop(): void {
    const round = rounds.now.get()
    if (round) recorder.timeOut(round.of)
    booth.endVisit('clock')
  }

  return {
    policy: BOOTH_POLICY,
    Start: ({ pack }) => <LengthMenu booth={booth} pack={pack} games={games} rounds={rounds} />,
    Beside: () => (
      <VisitFrame
        {...{ booth, idle, rounds, handOvers, twins, lowered, HandOver }}
        extra={<AloudItem booth={booth} open={openAloud} />}
        onStop={stop}
      />
    ),
    openStore: () => store,
    openAddress: () => address,
    openPack: visitPacks(parts, host),
    onSession(session, key) {
      const of = roundOf(session)
      const round = { session, of, key }
      sessions.add(round)
      recorder.follow(twins.follow(round), of)
      rounds.add(session, of)
      session.subscribe(({ type }) => ENDINGS.has(type) && idle.input())
    },
  }
}
