import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { msg } from '../kit/text.ts'
import type { Fault } from '../kit/fault.ts'
import type { Result } from '../kit/result.ts'
import type { Pack } from '../packs/pack.ts'
import { useFetched } from '../screen/when/use-fetched.ts'
import {
  VisitContext,
  useHearing,
  useLook,
  useVisit,
  useWatched,
  useWords,
} from '../screen/use-visit.ts'
import { START } from '../visit/route.ts'
import type { Visit } from '../visit/visit.ts'
import type { Watched } from '../visit/watched.ts'
import type { AppPorts } from './app-ports.ts'
import { Dusk } from './dusk.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { NoticeBar } from './notice-bar.tsx'
import { CurrentScreen } from './screens/current-screen.tsx'
import { useSoundNews } from './use-sound-news.ts'

export interface AppProps {
  readonly visit: Visit
  readonly packId: string
  readonly pack: Watched<Result<Pack, readonly Fault[]>>
  readonly ports: Pick<AppPorts, 'Start' | 'Beside'>
  onRetryPack(): void
}

/** All that a visit shows. Each part watches what it shows, so that a change renders that part alone. */
export function App({ visit, ...screens }: AppProps): JSX.Element {
  const { ports } = screens
  return (
    <VisitContext.Provider value={visit}>
      <PassingDusk />
      <NoticeAbove />
      <Screens {...screens} />
      <ports.Beside />
      <Dialogs />
      <SoundNews />
    </VisitContext.Provider>
  )
}

function PassingDusk(): JSX.Element {
  const { look, reducedMotion } = useLook()
  return <Dusk look={look} still={reducedMotion} />
}

function NoticeAbove(): JSX.Element {
  const { notices } = useVisit()
  const notice = useWatched(notices)
  return <>{notice && <NoticeBar notice={notice} onDismiss={() => notices.dismiss()} />}</>
}

function Screens({ packId, pack, ports, onRetryPack }: Omit<AppProps, 'visit'>): JSX.Element {
  const { place, navigate } = useVisit()
  const { say } = useWords()
  const route = useWatched(place)
  const packNow = useWatched(pack)
  // Memoised, so that a new language does not render the whole screen: the parts with
  // words render themselves.
  const screen = useMemo(
    () => <CurrentScreen {...{ route, pack: packNow, packId, onRetryPack, Start: ports.Start }} />,
    [route, packNow, packId, onRetryPack, ports],
  )
  return (
    <ErrorBoundary say={say} onAllPuzzles={() => navigate(START)}>
      {screen}
    </ErrorBoundary>
  )
}

function Dialogs(): JSX.Element {
  const { dialog } = useVisit()
  const name = useWatched(dialog)
  const close = (): void => dialog.set(null)
  const PageDialog = useFetched({
    wanted: name !== null,
    load: async () => (await import('./dialogs/page-dialog.tsx')).loadPageDialog(),
    missing: msg('app.dialogMissing'),
    cancel: close,
  })
  return <>{PageDialog && name && <PageDialog name={name} onClose={close} />}</>
}

/** Tells the reader that the sounds did not arrive. `useSoundNews` decides when. */
function SoundNews(): JSX.Element {
  const { place, kept, missing } = useVisit()
  const onFront = useWatched(place).screen === 'start'
  const { soundOn, soundTrouble, arrived } = useHearing()
  useSoundNews({ soundOn, soundTrouble, arrived, onFront, kept }, () =>
    missing.tell(msg('sound.missing')),
  )
  return <></>
}
