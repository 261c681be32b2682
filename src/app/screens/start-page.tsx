import type { JSX } from 'preact'
import { LANGUAGES, LANGUAGE_TAGS } from '../../i18n/languages.ts'
import { gameOf } from '../../games/registry.ts'
import type { Pack } from '../../packs/pack.ts'
import { formatHash, puzzleRoute } from '../../visit/route.ts'
import { useHearing, useLook, useVisit, useWords } from '../../screen/use-visit.ts'
import { useSoundToggle } from '../../screen/frame/use-sound-toggle.ts'
import { saveKey } from '../../session/saves.ts'
import { StartScreen } from './start-screen.tsx'
import { findWayIn } from './way-in.ts'

/** Gives the start screen what it shows: the pack's entries and how far the reader has come. */
export function StartPage({ pack }: { pack: Pack }): JSX.Element {
  const { kept, changeSettings, openDialog } = useVisit()
  const { say, language } = useWords()
  const { dark } = useLook()
  const { soundOn } = useHearing()
  const toggleSound = useSoundToggle()
  return (
    <StartScreen
      say={say}
      title={say(pack.title)}
      edition={say(pack.edition)}
      deck={say(pack.deck)}
      dark={dark}
      language={language}
      languages={LANGUAGE_TAGS.map((tag) => ({ tag, name: LANGUAGES[tag] }))}
      entries={pack.puzzles.map((puzzle) => {
        const game = gameOf(puzzle.game)
        return {
          id: puzzle.id,
          Picture: game?.Picture ?? null,
          title: say(puzzle.title),
          deck: say(puzzle.deck),
          minutes: puzzle.minutes,
          progress: kept.saves.progress(saveKey(pack.id, puzzle.id)),
          href: formatHash(puzzleRoute(puzzle.id)),
          Today: game?.Today ?? null,
          game: puzzle.game,
          pack: pack.id,
        }
      })}
      wayIn={findWayIn(pack, kept.saves, language)}
      onLanguage={(tag) => changeSettings({ language: tag })}
      onTheme={() => changeSettings({ theme: dark ? 'light' : 'dark' })}
      soundOn={soundOn}
      onSound={toggleSound}
      onSettings={() => openDialog('settings')}
      onAbout={() => openDialog('about')}
    />
  )
}
