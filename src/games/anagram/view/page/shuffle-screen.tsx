import './shuffle-screen.css'
// After shuffle-screen.css, because it lays out what that one describes.
import './shuffle-layouts.css'
import '../results/round-page.css'
import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import type { GameScreenProps } from '../../../../screen/game-screen-props.ts'
import { PuzzleBroken } from '../../../../screen/frame/puzzle-broken.tsx'
import { useVisit, useWords } from '../../../../screen/use-visit.ts'
import { useSession } from '../../../../screen/use-session.ts'
import { anagram } from '../../core/anagram.ts'
import { roundToPlay } from './round-to-play.ts'
import type { RoundToPlay } from './round-to-play.ts'
import { RoundPage } from '../results/round-page.tsx'
import { ShufflePlay } from './shuffle-play.tsx'
import { soundOfEnd } from '../play/shuffle-sounds.ts'

/** Sustainably Shuffled, in the language of the page. `roundToPlay` says what a change of language does. */
export function ShuffleScreen(props: GameScreenProps): JSX.Element {
  const { language } = useWords()
  const { file, id } = props.entry
  const opened = useMemo(
    () => roundToPlay(file, language, props.pack.id, id),
    [file, language, props.pack.id, id],
  )
  useKeptNotice(opened.ok ? opened.value.key : null)
  if (!opened.ok) return <PuzzleBroken reason={opened.reason} />
  // The key gives each language a component and a session of its own, so that neither leaks into the other.
  return <Round key={opened.value.key} {...props} round={opened.value} />
}

function Round({ round, pack, entry }: GameScreenProps & { round: RoundToPlay }): JSX.Element {
  const { sound } = useVisit()
  const used = useSession(anagram, round.source, round.key)
  const finished = used.ok && used.value.snapshot.status === 'finished'
  const [ended, setEnded] = useState(finished)

  if (!used.ok) return <PuzzleBroken reason={used.reason} />
  const { snapshot, startOver } = used.value
  if (!ended || !finished)
    return (
      <ShufflePlay
        used={used.value}
        pack={pack}
        entry={entry}
        onFinish={() => {
          sound(soundOfEnd(used.value.session.spec, snapshot.state))
          setEnded(true)
        }}
      />
    )
  return (
    <RoundPage
      pack={pack}
      puzzle={entry.id}
      title={entry.title}
      spec={used.value.session.spec}
      state={snapshot.state}
      hints={snapshot.hints}
      elapsed={used.value.session.elapsed()}
      onAgain={() => {
        setEnded(false)
        startOver()
      }}
    />
  )
}

/** After a change of language, says that the words begun in the other one are kept. */
function useKeptNotice(key: string | null): void {
  const { kept, notify } = useVisit()
  const previous = useRef(key)
  useEffect(() => {
    const left = previous.current
    previous.current = key
    if (left && left !== key && kept.saves.progress(left) === 'started')
      notify(msg('anagram.otherLanguageKept'))
  }, [key, kept, notify])
}
