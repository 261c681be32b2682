import './booth-sheet.css'
import './visit-frame.css'
import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { LANGUAGES } from '../../../i18n/languages.ts'
import { msg } from '../../../kit/text.ts'
import { useVisit, useWatched, useWords } from '../../../screen/use-visit.ts'
import type { Settable } from '../../../visit/watched.ts'
import type { Route } from '../../../visit/route.ts'
import { Icon } from '../../../theme/icons.tsx'
import { LEAST_TO_ASK } from '../../idle/idle-watch.ts'
import type { IdleWatch } from '../../idle/idle-watch.ts'
import type { Booth } from '../booth.ts'
import { RoundTime } from '../clock/round-time.tsx'
import { TimeUp } from '../clock/time-up.tsx'
import type { HandOver } from '../clock/time-up.tsx'
import type { HandOvers } from '../hand-over/hand-overs.ts'
import { LaterResultCode, TakeHomeItem, TakeHomeSheet } from '../hand-over/take-home.tsx'
import { LoweredItem } from '../lowered/lowered-item.tsx'
import { LoweredPicture } from '../lowered/lowered-picture.tsx'
import { roundIn } from '../rounds/offers.ts'
import { LanguageSheet } from '../sill/language-sheet.tsx'
import { GLOBE, LEAVE } from '../sill/sill-icons.ts'
import { Sill, SillItem } from '../sill/sill.tsx'
import type { TwinFinder } from '../twins/twin-finder.ts'
import { TwinCall, TwinSheet } from '../twins/twin-call.tsx'
import { StillThere } from '../still-there/still-there.tsx'
import type { RoundsPlayed } from './rounds-played.ts'
import { useIsOver } from './use-is-over.ts'

export interface VisitFrameProps {
  readonly booth: Booth
  readonly idle: IdleWatch
  readonly rounds: RoundsPlayed
  readonly handOvers: HandOvers
  readonly twins: TwinFinder
  /** Whether everything that is touched stands low. */
  readonly lowered: Settable<boolean>
  /** The code with which a round is gone on with at home. */
  readonly HandOver: HandOver
  /** More items of the sill, always the same, so that none of them moves. */
  readonly extra: ComponentChildren
  /** The visitor ends where the time of the round is over. */
  onStop(): void
}

/** What is there beside every screen of a visit: the sill at its foot, and what rises over the screen. */
export function VisitFrame(props: VisitFrameProps): JSX.Element {
  const { booth, idle, rounds, handOvers, twins, lowered, HandOver, extra, onStop } = props
  const { place, back } = useVisit()
  const { say, language } = useWords()
  const route = useWatched(place)
  const isLow = useWatched(lowered)
  const [choosesLanguage, chooseLanguage] = useState(false)
  const comparesTwins = useWatched(twins.view) !== null
  const ownName = LANGUAGES[language]
  const isOver = useIsOver(useWatched(rounds.now)?.session ?? null)
  return (
    <>
      {isLow && <LoweredPicture />}
      <TakeHomeSheet booth={booth} handOvers={handOvers} />
      <TwinSheet twins={twins} handOvers={handOvers} />
      <TwinCall twins={twins} />
      <LaterResultCode
        handOvers={handOvers}
        isShown={isOver && route.screen === 'puzzle' && !comparesTwins && !isLow}
      />
      <Sill
        label={say(msg('booth.sill'))}
        // Lowered rounds have no clock, and nothing keeps its place.
        isTimed={isShort(route) && !isOver && !isLow}
        beside={<RoundTime now={rounds.now} />}
      >
        <SillItem
          icon={<Icon name="chevron-left" />}
          label={say(msg('app.back'))}
          onPress={() => (route.screen === 'start' ? booth.endVisit('left') : back())}
        />
        <SillItem
          icon={<Icon name={GLOBE} />}
          label={ownName}
          name={say(msg('booth.visit.language', { language: ownName }))}
          opens="dialog"
          onPress={() => chooseLanguage(true)}
        />
        <TakeHomeItem handOvers={handOvers} />
        {extra}
        <LoweredItem lowered={lowered} />
        <SillItem
          icon={<Icon name={LEAVE} />}
          label={say(msg('booth.finish'))}
          onPress={() => booth.endVisit('left')}
        />
      </Sill>
      {choosesLanguage && <LanguageSheet onClose={() => chooseLanguage(false)} />}
      <TimeUp rounds={rounds} HandOver={HandOver} onStop={onStop} />
      <StillThere idle={idle} total={Math.max(LEAST_TO_ASK, booth.settings.get().ask)} />
    </>
  )
}

function isShort(route: Route): boolean {
  return route.screen === 'puzzle' && roundIn(route.puzzle).length === 'short'
}
