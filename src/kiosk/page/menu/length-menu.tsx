import '../../../theme/forms.css'
import './length-menu.css'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { NightSky } from '../../../art/night-sky.tsx'
import { gameOf } from '../../../games/registry.ts'
import { msg } from '../../../kit/text.ts'
import type { Pack } from '../../../packs/pack.ts'
import { PageTools } from '../../../screen/frame/page-tools.tsx'
import { timeText } from '../../../screen/frame/time-text.ts'
import { useLook, useVisit, useWatched, useWords } from '../../../screen/use-visit.ts'
import { fitted, measureInTwo } from '../../../theme/fitted.ts'
import { formatHash, puzzleRoute } from '../../../visit/route.ts'
import type { Booth } from '../booth.ts'
import { WindowRow } from '../clock/window-row.tsx'
import type { BoothGames } from '../rounds/booth-games.ts'
import { offersOf, shownOffers } from '../rounds/offers.ts'
import type { Offer } from '../rounds/offers.ts'
import type { RoundsPlayed } from '../visit/rounds-played.ts'
import { ClockTown } from './clock-town.tsx'
import { halfMinutesOf, lengthText } from './say-length.ts'

/** Rows for which the screen is composed. */
const FEWEST = 3
const MOST = 6

interface LengthMenuProps {
  readonly booth: Pick<Booth, 'settings'>
  readonly pack: Pack
  readonly games: Pick<BoothGames, 'get'>
  readonly rounds: Pick<RoundsPlayed, 'unhurried'>
}

/** "How long have you got?": the rounds that the booth offers, the shortest first. */
export function LengthMenu({ booth, pack, games, rounds }: LengthMenuProps): JSX.Element {
  const { say } = useWords()
  const { hidden } = useWatched(booth.settings)
  const all = offersOf(pack, (game) => games.get(game)?.lengths ?? [])
  const offers = shownOffers(all, hidden)
  const hasTexts = useTexts()
  const title = say(msg('booth.menu.title'))
  return (
    <main
      class="screen screen--lengths"
      data-rows={Math.max(FEWEST, Math.min(MOST, offers.length))}
    >
      <header class="lengths__sky">
        <NightSky />
        <p class="lengths__bar">
          <span>{say(pack.title)}</span>
          <span>{say(pack.edition)}</span>
        </p>
        <h1 style={{ '--measure': measureInTwo(title) }}>{title}</h1>
        <p class="lengths__key">{say(msg('booth.menu.window'))}</p>
        <ClockTown />
      </header>
      <div class="lengths__paper">
        <hr class="rule-double" />
        <ul class="lengths__list">
          {offers.map((offer) => (
            <OfferRow key={offer.id} offer={offer} hasTexts={hasTexts} />
          ))}
        </ul>
        <div class="lengths__foot">
          <NoHurry unhurried={rounds.unhurried} />
          <div class="lengths__tools">
            <PageTools />
          </div>
        </div>
      </div>
    </main>
  )
}

/** Whether what games say themselves has arrived. Where it does not come, the game that is opened says so. */
function useTexts(): boolean {
  const { loadTexts } = useVisit()
  const [hasTexts, setTexts] = useState(false)
  useEffect(() => {
    let current = true
    const show = (): void => void (current && setTexts(true))
    loadTexts().then(show, () => undefined)
    return () => {
      current = false
    }
  }, [loadTexts])
  return hasTexts
}

interface OfferRowProps {
  readonly offer: Offer
  readonly hasTexts: boolean
}

function OfferRow({ offer, hasTexts }: OfferRowProps): JSX.Element {
  const { entry, seconds, deck } = offer
  const { say, speak } = useWords()
  const { dark } = useLook()
  const Picture = gameOf(entry.game)?.Picture
  const title = say(entry.title)
  return (
    <li>
      <a class="offer" href={formatHash(puzzleRoute(entry.id))}>
        {/* The title says what it shows. */}
        <span class="offer__picture entry__picture" aria-hidden="true">
          {Picture && <Picture dark={dark} />}
        </span>
        <span class="offer__text">
          <span class="offer__title" style={fitted(title)}>
            {title}
          </span>
          <span class="offer__deck">{hasTexts && say(deck)}</span>
        </span>
        <span class="offer__length">
          <span class="offer__figure" aria-hidden="true">
            {say(lengthText(seconds))}
          </span>
          <span class="visually-hidden">{speak(timeText(seconds * 1000))}</span>
          <LengthWindows count={halfMinutesOf(seconds)} />
        </span>
      </a>
    </li>
  )
}

/** More windows than these are a street of small ones. */
const MOST_LARGE = 6
const A_STREET = 10

function LengthWindows({ count }: { readonly count: number }): JSX.Element {
  const streets =
    count <= MOST_LARGE
      ? [count]
      : Array.from({ length: Math.ceil(count / A_STREET) }, (_, street) =>
          Math.min(A_STREET, count - street * A_STREET),
        )
  return (
    <span class="offer__windows" data-small={count > MOST_LARGE}>
      {streets.map((windows) => (
        <WindowRow lit={Array.from({ length: windows }, () => true)} />
      ))}
    </span>
  )
}

/** Whoever wants no clock says so before a round begins. */
function NoHurry({ unhurried }: Pick<RoundsPlayed, 'unhurried'>): JSX.Element {
  const { say } = useWords()
  return (
    <label class="switch lengths__hurry">
      <input
        type="checkbox"
        role="switch"
        checked={useWatched(unhurried)}
        onChange={({ currentTarget }) => unhurried.set(currentTarget.checked)}
      />
      {say(msg('booth.menu.noHurry'))}
    </label>
  )
}
