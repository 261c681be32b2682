import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Fault } from '../../kit/fault.ts'
import type { Result } from '../../kit/result.ts'
import { msg, reasonText } from '../../kit/text.ts'
import type { Message, Text } from '../../kit/text.ts'
import { lacksMigrations } from '../../packs/load-pack.ts'
import type { Pack, PuzzleEntry } from '../../packs/pack.ts'
import type { GameScreenProps } from '../../screen/game-screen-props.ts'
import { MessageScreen, MissingScreen } from '../../screen/frame/message-screen.tsx'
import { PlainScreen } from '../../screen/frame/plain-screen.tsx'
import { START } from '../../visit/route.ts'
import type { Route } from '../../visit/route.ts'
import { useVisit, useWords } from '../../screen/use-visit.ts'
import { gameOf, screenOf } from '../../games/registry.ts'
import type { LoadScreen } from '../../screen/game-entry.ts'

interface CurrentScreenProps {
  readonly route: Route
  readonly pack: Result<Pack, readonly Fault[]>
  readonly packId: string
  readonly Start: ComponentType<{ readonly pack: Pack }>
  onRetryPack(): void
}

/**
 * Shows the screen of an address. Where the pack, the page or the puzzle cannot be found, a message says so
 * and offers a way on.
 */
export function CurrentScreen(props: CurrentScreenProps): JSX.Element {
  const { say } = useWords()
  const { route, pack, Start } = props
  const title = say(pack.ok ? pack.value.title : msg('app.title'))
  useEffect(() => {
    document.title = title
  }, [title])

  if (!pack.ok) return <PackTrouble {...props} />
  if (route.screen === 'start') return <Start pack={pack.value} />
  if (route.screen === 'unknown') {
    const text = msg('app.addressUnknownText', { address: route.address })
    return <NothingHere title={msg('app.addressUnknown')} text={text} />
  }
  const { puzzle, page } = route
  const entry = pack.value.puzzles.find(({ id }) => id === puzzle)
  const game = entry && gameOf(entry.game)
  if (!game && puzzle) {
    const text = msg('app.puzzleUnknownText', { puzzle })
    return <NothingHere title={msg('app.puzzleUnknown')} text={text} />
  }
  return (
    <LazyScreen
      key={puzzle}
      load={game ? screenOf(game, page) : loadHandOver}
      pack={pack.value}
      // What is carried says itself which puzzle it is of: until then the page's title stands for it.
      entry={entry ?? (pack.value as unknown as PuzzleEntry)}
      page={page}
    />
  )
}

const loadHandOver: LoadScreen = async () =>
  (await import('../hand-over/hand-over-screen.tsx')).HandOverScreen

/** How many faults of a pack are listed. More would have to be scrolled through. */
const MOST_FAULTS = 5

function PackTrouble({ pack, packId, onRetryPack }: CurrentScreenProps): JSX.Element {
  const { say } = useWords()
  if (pack.ok) return <></>
  const title = msg('app.packTrouble', { pack: packId })
  const builtIn = {
    label: msg('app.playBuiltIn'),
    onPress: () => location.assign(location.pathname),
  }
  if (lacksMigrations(pack.reason)) return <MissingScreen title={title} actions={[builtIn]} />
  return (
    <MessageScreen
      title={title}
      text={pack.reason.slice(0, MOST_FAULTS).map(({ reason }) => reasonText(reason))}
      actions={[{ label: msg('app.tryAgain'), onPress: onRetryPack }, builtIn]}
      say={say}
    />
  )
}

/** The message for an address that leads nowhere. */
function NothingHere({ title, text }: { title: Text; text: Message }): JSX.Element {
  const { navigate } = useVisit()
  const { say } = useWords()
  return (
    <MessageScreen
      title={title}
      text={text}
      actions={[{ label: msg('app.allPuzzles'), onPress: () => navigate(START) }]}
      say={say}
    />
  )
}

type Loaded = ComponentType<GameScreenProps> | 'loading' | 'failed'

function LazyScreen({
  load,
  ...props
}: GameScreenProps & {
  load: LoadScreen
}): JSX.Element {
  const { loadTexts, navigate } = useVisit()
  const { say } = useWords()
  const [loaded, setLoaded] = useState<{ of: LoadScreen; screen: Loaded } | null>(null)
  const Screen = loaded?.of === load ? loaded.screen : 'loading'

  useEffect(() => {
    let current = true
    const show = (screen: Loaded): void => void (current && setLoaded({ of: load, screen }))
    Promise.all([load(), loadTexts()]).then(
      ([screen]) => show(screen),
      () => show('failed'),
    )
    return () => {
      current = false
    }
  }, [load, loadTexts])

  if (Screen === 'loading')
    return (
      <PlainScreen name="loading" busy>
        <p role="status">{say(msg('app.loading', { title: props.entry.title }))}</p>
      </PlainScreen>
    )
  if (Screen === 'failed')
    return (
      <MissingScreen
        title={msg('app.loadFailed')}
        actions={[{ label: msg('app.allPuzzles'), onPress: () => navigate(START) }]}
      />
    )
  return <Screen {...props} />
}
