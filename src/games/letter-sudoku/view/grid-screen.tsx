import './grid-screen.css'
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { msg } from '../../../kit/text.ts'
import type { GameScreenProps } from '../../../screen/game-screen-props.ts'
import { MessageScreen } from '../../../screen/message-screen.tsx'
import { START } from '../../../screen/route.ts'
import { ScreenFrame } from '../../../screen/screen-frame.tsx'
import { useServices } from '../../../screen/services.ts'
import { StageHost } from '../../../screen/stage-host.tsx'
import { useSession } from '../../../screen/use-session.ts'
import type { UsedSession } from '../../../screen/use-session.ts'
import { useSlots } from '../../../screen/use-slots.ts'
import { saveKey } from '../../../session/autosave.ts'
import { Icon } from '../../../theme/icons.tsx'
import { letterSudoku } from '../core/letter-sudoku.ts'
import type { Move } from '../core/moves.ts'
import type { Spec } from '../core/puzzle.ts'
import type { State } from '../core/state.ts'
import { GridFinish } from './grid-finish.tsx'
import { GridHead } from './grid-head.tsx'
import { GridMenu } from './grid-menu.tsx'
import { GridMessageLine } from './grid-message-line.tsx'
import { GridMirrors } from './grid-mirrors.tsx'
import { GridTools } from './grid-tools.tsx'
import { gridDrawing } from './grid-drawing.ts'
import { useGrid } from './use-grid.ts'
import { useGridModel } from './use-grid-model.ts'

/** NetZero Grid. A puzzle that its own rules refuse becomes a message with the reason. */
export function GridScreen(props: GameScreenProps): JSX.Element {
  const { say, navigate } = useServices()
  const used = useSession(letterSudoku, props.entry.source, saveKey(props.pack.id, props.entry.id))
  if (used.ok) return <GridPlay {...props} used={used.value} />
  const { code, params } = used.reason
  return (
    <MessageScreen
      title={msg('app.puzzleBroken')}
      text={msg('app.puzzleBrokenText', { reason: msg(code, params) })}
      actions={[{ label: msg('app.allPuzzles'), onPress: () => navigate(START) }]}
      say={say}
    />
  )
}

interface GridPlayProps extends GameScreenProps {
  readonly used: UsedSession<Spec, State, Move>
}

function GridPlay({ used, entry, pack }: GridPlayProps): JSX.Element {
  const { say, now } = useServices()
  const { session, snapshot } = used
  const { ui, actions } = useGrid(used)
  const frame = useRef<HTMLDivElement>(null)
  const slots = useSlots(frame)
  const [menu, setMenu] = useState(false)
  const playing = snapshot.status === 'playing'
  const paused = playing && !snapshot.running
  const model = useGridModel({ spec: session.spec, snapshot, ui, slots, paused, actions })

  useEffect(() => session.resume(now()), [session])

  return (
    <ScreenFrame
      name="grid"
      frameRef={frame}
      heading={pack.title}
      menu={
        <button
          type="button"
          class="icon-button"
          aria-label={say(msg('grid.menu'))}
          aria-haspopup="dialog"
          onClick={() => setMenu(true)}
        >
          <Icon name="menu" />
        </button>
      }
    >
      <StageHost factory={gridDrawing} model={model} />
      <main class="grid-page">
        <GridHead title={entry.title} session={session} snapshot={snapshot} paused={paused} />
        <div class="grid-board" data-slot="board">
          {paused && (
            <button
              type="button"
              class="button button--primary"
              onClick={() => session.resume(now())}
            >
              <Icon name="play" />
              {say(msg('grid.resume'))}
            </button>
          )}
        </div>
        <GridMirrors
          session={session}
          ui={ui}
          actions={actions}
          model={model}
          paused={paused}
          playing={playing}
        />
        {playing ? (
          <>
            <GridMessageLine spec={session.spec} state={snapshot.state} ui={ui} actions={actions} />
            <div class="grid-pad" data-slot="pad" />
            <GridTools ui={ui} snapshot={snapshot} actions={actions} />
          </>
        ) : (
          <GridFinish used={used} pack={pack} puzzle={entry.id} />
        )}
        <div class="grid-street" data-slot="street" />
      </main>
      {menu && (
        <GridMenu
          actions={actions}
          snapshot={snapshot}
          onPause={() => session.pause(now())}
          onClose={() => setMenu(false)}
        />
      )}
    </ScreenFrame>
  )
}
