import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Json } from '../../../../src/games/contract.ts'
import { msg } from '../../../../src/kit/text.ts'
import type { GameScreenProps } from '../../../../src/screen/game-screen-props.ts'
import { PuzzleBroken } from '../../../../src/screen/frame/puzzle-broken.tsx'
import { ScreenFrame } from '../../../../src/screen/frame/screen-frame.tsx'
import { useSession } from '../../../../src/screen/use-session.ts'
import { useOwnSettings, useVisit, useWords } from '../../../../src/screen/use-visit.ts'
import { saveKey } from '../../../../src/session/saves.ts'
import { START } from '../../../../src/visit/route.ts'
import { nullGame, saying } from '../core/null-game.ts'
import { NULL_SETTINGS } from './null-settings.ts'

/** The button; once it was pressed often enough, what the puzzle has to say and a way back. */
export function NullScreen(props: GameScreenProps): JSX.Element {
  const { language } = useWords()
  const { file } = props.entry
  const round = useMemo(() => nullGame.openRound(file, { language, seed: 0 }), [file, language])
  return round.ok ? (
    <Round {...props} source={round.value} />
  ) : (
    <PuzzleBroken reason={round.reason} />
  )
}

function Round({ pack, entry, source }: GameScreenProps & { source: Json }): JSX.Element {
  const { navigate } = useVisit()
  const { say } = useWords()
  const used = useSession(nullGame, source, saveKey(pack.id, entry.id))
  const { showCount } = useOwnSettings(NULL_SETTINGS)
  if (!used.ok) return <PuzzleBroken reason={used.reason} />
  const { session, snapshot } = used.value
  const text = say(saying(session.spec, snapshot.state))
  return (
    <ScreenFrame name="null" heading={pack.title}>
      <main>
        <h1>{say(entry.title)}</h1>
        {showCount && <output>{snapshot.state.presses}</output>}
        {snapshot.status === 'playing' ? (
          <button type="button" class="button" onClick={() => session.play({ type: 'press' })}>
            {text}
          </button>
        ) : (
          <>
            <p role="status">{text}</p>
            <button type="button" class="button" onClick={() => navigate(START)}>
              {say(msg('app.allPuzzles'))}
            </button>
          </>
        )}
      </main>
    </ScreenFrame>
  )
}
