import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { msg } from '../../../kit/text.ts'
import { useVisit, useWatched, useWords } from '../../../screen/use-visit.ts'
import { useFetched } from '../../../screen/when/use-fetched.ts'
import { Icon } from '../../../theme/icons.tsx'
import type { OwnIcon } from '../../../theme/icons.tsx'
import type { Booth } from '../booth.ts'
import { SillItem } from '../sill/sill.tsx'
import type { HandOvers } from './hand-overs.ts'
import { hasResultRoom } from './result-room.ts'

/** A phone, from Lucide (ISC licence, see assets/LICENSES.md). */
const PHONE: OwnIcon = {
  name: 'phone',
  path: 'M7 2h10a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zM12 18h.01',
}

/** On the sill, for when there is something to take home. */
export function TakeHomeItem({ handOvers }: { readonly handOvers: HandOvers }): JSX.Element {
  const { say } = useWords()
  const { isOpen } = handOvers
  const open = useWatched(isOpen)
  const round = useWatched(handOvers.round)
  return (
    <SillItem
      icon={<Icon name={PHONE} />}
      label={say(msg('booth.handOver.item'))}
      pressed={open}
      disabled={round === null}
      onPress={() => isOpen.set(!open)}
    />
  )
}

interface TakeHomeSheetProps {
  readonly booth: Booth
  readonly handOvers: HandOvers
}

/** The sheet with the code, while it is open: it belongs to the page under it. */
export function TakeHomeSheet({ booth, handOvers }: TakeHomeSheetProps): JSX.Element {
  const { place } = useVisit()
  const { isOpen, stand } = handOvers
  const open = useWatched(isOpen)
  const round = useWatched(handOvers.round)
  const close = (): void => isOpen.set(false)
  const Sheet = useFetched({
    wanted: open && round !== null,
    load: async () => (await import('./hand-over-sheet.tsx')).HandOverSheet,
    missing: msg('booth.handOver.missing'),
    cancel: close,
  })
  useEffect(() => {
    if (!open) return undefined
    stand(true)
    const forget = place.watch(close)
    return () => {
      forget()
      stand(false)
    }
  }, [open])
  useEffect(() => {
    if (!round) close()
  }, [round])

  return (
    <>
      {Sheet && round && (
        <Sheet
          handOvers={handOvers}
          round={round}
          onClose={close}
          onClear={() => booth.endVisit('left')}
        />
      )}
    </>
  )
}

/** The code alone with a line, for where a visitor is asked how to go on. */
export function LaterHandOverCard({
  handOvers,
}: Pick<TakeHomeSheetProps, 'handOvers'>): JSX.Element {
  const round = useWatched(handOvers.round)
  const Card = useFetched({
    wanted: round !== null,
    load: async () => (await import('./hand-over-card.tsx')).HandOverCard,
    missing: msg('booth.handOver.missing'),
    cancel: () => undefined,
  })
  return <>{Card && round && <Card handOvers={handOvers} round={round} />}</>
}

interface ResultCodeProps {
  readonly handOvers: HandOvers
  /** Whether a result is shown, and nothing over it. */
  readonly isShown: boolean
}

/** The code beside each result, on a tall or a wide screen, which has room for it; elsewhere it is a touch away. */
export function LaterResultCode({ handOvers, isShown }: ResultCodeProps): JSX.Element {
  const round = useWatched(handOvers.round)
  const isCovered = useWatched(handOvers.isOpen)
  const wanted =
    isShown && !isCovered && round !== null && handOvers.base() !== null && hasResultRoom()
  const Code = useFetched({
    wanted,
    load: async () => (await import('./result-code.tsx')).ResultCode,
    missing: msg('booth.handOver.missing'),
    cancel: () => undefined,
  })
  return <>{Code && wanted && <Code key={round.key} handOvers={handOvers} round={round} />}</>
}
