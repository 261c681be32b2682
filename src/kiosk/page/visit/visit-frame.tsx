import type { JSX } from 'preact'
import { msg } from '../../../kit/text.ts'
import { useWatched, useWords } from '../../../screen/use-visit.ts'
import type { IdleWatch } from '../../idle/idle-watch.ts'
import { Icon } from '../../../theme/icons.tsx'
import type { Booth } from '../booth.ts'
import type { HandOvers } from '../hand-over/hand-overs.ts'
import { TakeHomeItem, TakeHomeSheet } from '../hand-over/take-home.tsx'
import { Sill, SillItem } from '../sill/sill.tsx'
import type { TwinFinder } from '../twins/twin-finder.ts'
import { TwinItem, TwinSheet } from '../twins/twin-item.tsx'

interface VisitFrameProps {
  readonly booth: Booth
  readonly idle: IdleWatch
  readonly handOvers: HandOvers
  readonly twins: TwinFinder
}

/** What is there beside every screen of a visit: the sill at its foot, and the question whether somebody is there. */
export function VisitFrame({ booth, idle, handOvers, twins }: VisitFrameProps): JSX.Element {
  const { say } = useWords()
  const { left } = useWatched(idle)
  return (
    <>
      <TakeHomeSheet booth={booth} handOvers={handOvers} />
      <TwinSheet twins={twins} handOvers={handOvers} />
      <Sill label={say(msg('booth.sill'))}>
        <TakeHomeItem handOvers={handOvers} />
        <TwinItem twins={twins} handOvers={handOvers} />
        <SillItem
          icon={<Icon name="x" />}
          label={say(msg('booth.finish'))}
          onPress={() => booth.endVisit('left')}
        />
      </Sill>
      {left !== null && (
        <div class="still-there" role="alertdialog" aria-label={say(msg('booth.stillThere'))}>
          <p>{say(msg('booth.stillThere'))}</p>
          <p>{left}</p>
        </div>
      )}
    </>
  )
}
