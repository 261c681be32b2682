import './twin-call.css'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { starPath } from '../../../art/star.ts'
import { msg } from '../../../kit/text.ts'
import { useVisit, useWatched, useWords } from '../../../screen/use-visit.ts'
import { useFetched } from '../../../screen/when/use-fetched.ts'
import { Icon } from '../../../theme/icons.tsx'
import type { OwnIcon } from '../../../theme/icons.tsx'
import { puzzleRoute } from '../../../visit/route.ts'
import type { HandOvers } from '../hand-over/hand-overs.ts'
import { playedIdOf } from '../rounds/offers.ts'
import type { SignFound, TwinFinder } from './twin-finder.ts'

/** Two lights on one sill. */
const TWO_LIGHTS: OwnIcon = {
  name: 'two-lights',
  path: `M4 20v-9a4 4 0 0 1 8 0v9M12 20v-9a4 4 0 0 1 8 0v9M2 20h20${starPath(12, 3, 2)}`,
}

/** Above the sill while a sign is there that can be compared. */
export function TwinCall({ twins }: { readonly twins: TwinFinder }): JSX.Element {
  const { say } = useWords()
  const found = useWatched(twins.found)
  if (!found) return <></>
  return (
    <div class="twin-call" data-theme="dark">
      <button
        type="button"
        class="button button--primary"
        onClick={() => twins.view.set({ kind: 'holdUp', found })}
      >
        <Icon name={TWO_LIGHTS} />
        {say(msg('booth.twins.item'))}
      </button>
    </div>
  )
}

interface TwinSheetProps {
  readonly twins: TwinFinder
  readonly handOvers: HandOvers
}

/** What the finder shows, over the result it belongs to. */
export function TwinSheet({ twins, handOvers }: TwinSheetProps): JSX.Element {
  const { navigate, place } = useVisit()
  const { view } = twins
  const shown = useWatched(view)
  const close = (): void => view.set(null)
  const Screen = useFetched({
    wanted: shown !== null,
    load: async () => (await import('./twin-screen.tsx')).TwinScreen,
    missing: msg('booth.twins.missing'),
    cancel: close,
  })
  useEffect(() => (shown ? place.watch(close) : undefined), [shown !== null])

  function passOn(found: SignFound): void {
    const { of } = found.round
    twins.passOn(found)
    navigate(puzzleRoute(playedIdOf(of)))
  }
  function takeHome(): void {
    close()
    handOvers.isOpen.set(true)
  }
  return (
    <>
      {Screen && shown && (
        <Screen
          view={shown}
          handOvers={handOvers}
          onPick={(theirs) =>
            view.set({ kind: 'compared', found: shown.found, pair: [shown.found.own, theirs] })
          }
          onPassOn={() => passOn(shown.found)}
          onTakeHome={takeHome}
          onClose={close}
        />
      )}
    </>
  )
}
