import './twin-screen.css'
import type { JSX } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { NightSky } from '../../../art/night-sky.tsx'
import type { TwinSign } from '../../../games/contract.ts'
import { useVisit } from '../../../screen/use-visit.ts'
import type { HandOvers } from '../hand-over/hand-overs.ts'
import { useSheet } from '../hand-over/use-sheet.ts'
import { Compared } from './compared.tsx'
import { HoldUp } from './hold-up.tsx'
import type { TwinView } from './twin-finder.ts'
import { areTwins } from './twin-finder.ts'

export interface TwinScreenProps {
  readonly view: TwinView
  readonly handOvers: HandOvers
  onPick(theirs: TwinSign): void
  onPassOn(): void
  onTakeHome(): void
  onClose(): void
}

/** The finder of twins, by night as the results are. */
export function TwinScreen(props: TwinScreenProps): JSX.Element {
  const { view, onClose } = props
  const { sound } = useVisit()
  const screen = useRef<HTMLElement>(null)
  const title = useId()
  useSheet(screen, onClose)
  const match = view.kind === 'compared' && areTwins(view.pair)
  useEffect(() => {
    if (view.kind === 'holdUp') return
    screen.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    screen.current?.scrollTo(0, 0)
    if (match) sound('solved')
  }, [view])
  return (
    <section
      class="twins"
      data-theme="dark"
      role="dialog"
      aria-labelledby={title}
      ref={screen}
      data-view={view.kind}
      data-match={match}
    >
      <NightSky />
      <div class="twins__content">
        {view.kind === 'holdUp' ? (
          <HoldUp {...props} found={view.found} title={title} />
        ) : (
          <Compared {...props} pair={view.pair} signs={view.found.signs} title={title} />
        )}
      </div>
    </section>
  )
}
