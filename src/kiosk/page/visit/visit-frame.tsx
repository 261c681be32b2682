import type { ComponentType, JSX } from 'preact'
import { msg } from '../../../kit/text.ts'
import { useWatched, useWords } from '../../../screen/use-visit.ts'
import type { IdleWatch } from '../../idle/idle-watch.ts'
import { Icon } from '../../../theme/icons.tsx'
import type { Booth } from '../booth.ts'
import { Sill, SillItem } from '../sill/sill.tsx'

interface VisitFrameProps {
  readonly booth: Booth
  readonly idle: IdleWatch
  /** More items of the sill, in their order. */
  readonly extras?: readonly ComponentType[]
}

/** What is there beside every screen of a visit: the sill at its foot, and the question whether somebody is there. */
export function VisitFrame({ booth, idle, extras = [] }: VisitFrameProps): JSX.Element {
  const { say } = useWords()
  const { left } = useWatched(idle)
  return (
    <>
      <Sill label={say(msg('booth.sill'))}>
        <SillItem
          icon={<Icon name="x" />}
          label={say(msg('booth.finish'))}
          onPress={() => booth.endVisit('left')}
        />
        {extras.map((Extra) => (
          <Extra />
        ))}
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
