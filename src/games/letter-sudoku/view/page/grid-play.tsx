import type { JSX } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { Day } from '../../../../kit/day.ts'
import { msg } from '../../../../kit/text.ts'
import type { GameScreenProps } from '../../../../screen/game-screen-props.ts'
import { AfterPaint } from '../../../../screen/when/after-paint.tsx'
import { MenuButton } from '../../../../screen/frame/menu-button.tsx'
import { ScreenFrame } from '../../../../screen/frame/screen-frame.tsx'
import { useVisit, useWords } from '../../../../screen/use-visit.ts'
import { StageHost } from '../../../../screen/frame/stage-host.tsx'
import type { UsedSession } from '../../../../screen/use-session.ts'
import { useFetched } from '../../../../screen/when/use-fetched.ts'
import { useLater } from '../../../../screen/when/use-later.ts'
import { useMeasuredSlots } from '../../../../screen/when/use-slots.ts'
import { Icon } from '../../../../theme/icons.tsx'
import type { Move } from '../../core/moves.ts'
import type { Spec } from '../../core/puzzle.ts'
import type { Band } from '../../core/rating/band.ts'
import type { State } from '../../core/state.ts'
import type { GridDialogName } from './grid-dialog.tsx'
import { GridFinish } from './grid-finish.tsx'
import { GridHead } from './grid-head.tsx'
import { GridMenu } from './grid-menu.tsx'
import { GridArea } from './grid-message-line.tsx'
import { GridMirrors } from './grid-mirrors.tsx'
import { GridTools } from './grid-tools.tsx'
import { gridDrawing } from '../drawing/grid-drawing.ts'
import { useGrid } from '../play/use-grid.ts'
import { useFirstGrid } from '../first/use-first-grid.ts'
import { useGridModel } from '../drawing/use-grid-model.ts'
import { kindOf, useCountedSolve } from '../results/use-grid-results.ts'
import { useStockKeeping } from './use-made-puzzle.ts'

/**
 * Milliseconds after which the finish panel is rendered ahead: the player looks at the board then, and
 * nothing moves.
 */
const AHEAD = 1200

interface GridPlayProps extends GameScreenProps {
  /** How hard the grid is, where that is known. */
  readonly band: Band | null
  readonly day: Day | null
  /** The name of the grid's save. */
  readonly name: string
  readonly used: UsedSession<Spec, State, Move>
}

/** A grid in play: head, board, message, pad and tools, or the finish in place of the last three. */
export function GridPlay({ used, entry, pack, band, day, name }: GridPlayProps): JSX.Element {
  const { later } = useVisit()
  const { say } = useWords()
  const { session, snapshot } = used
  const { ui, actions } = useGrid(used, band)
  const [first, explain] = useFirstGrid(session)
  const frame = useRef<HTMLDivElement>(null)
  const { slots, measureNow, measureBySteps } = useMeasuredSlots(frame)
  const [dialog, setDialog] = useState<'menu' | GridDialogName | null>(null)
  const named = dialog === 'menu' ? null : dialog
  const GridDialog = useFetched({
    wanted: named !== null,
    load: async () => (await import('./grid-dialog.tsx')).GridDialog,
    missing: msg('grid.dialogMissing'),
    cancel: () => setDialog(null),
  })
  const playing = snapshot.status === 'playing'
  const paused = playing && !snapshot.running && !first?.holds
  const pause = (): void => (first ?? session).pause()
  const model = useGridModel({ spec: session.spec, snapshot, ui, slots, paused, first, actions })

  useStockKeeping(dialog ? null : session)
  const kind = kindOf(band, day)
  const isBest = useCountedSolve({ session, name, kind, day })

  const openMenu = (): void => setDialog('menu')
  const menu = useMemo(() => <MenuButton name={msg('grid.menu')} onPress={openMenu} />, [])

  const finishing = { used, pack, entry, name, kind, band, day, onNewGrid: () => setDialog('new') }
  const isReady = useLater(AHEAD)
  // Memoised, so that Preact does not compare the panel at every letter.
  const ahead = useMemo(
    () => isReady && <GridFinish {...finishing} over={false} isBest={false} />,
    [isReady, session, say],
  )
  const finish = playing ? ahead : <GridFinish {...finishing} over isBest={isBest} />

  return (
    <ScreenFrame name="grid" frameRef={frame} heading={pack.title} menu={menu}>
      <StageHost factory={gridDrawing} model={model} letters={lettersOf(session.spec)} />
      <AfterPaint
        later={later}
        slots={slots}
        onShown={(late) => (late ? measureBySteps() : measureNow())}
      >
        <main class="grid-page">
          <GridHead
            title={entry.title}
            session={session}
            snapshot={snapshot}
            paused={paused}
            onPause={pause}
            band={band}
            day={day}
          />
          <div class="grid-board" data-slot="board">
            {paused && (
              <button type="button" class="button button--primary" onClick={() => session.resume()}>
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
          {playing && (
            <>
              <GridArea
                spec={session.spec}
                state={snapshot.state}
                ui={ui}
                actions={actions}
                first={first}
                waits={paused || dialog !== null}
              />
              <div class="grid-pad" data-slot="pad" />
            </>
          )}
          <GridTools ui={ui} snapshot={snapshot} actions={actions} onMenu={openMenu} />
          {finish}
          <div class="grid-street" data-slot="street" />
        </main>
      </AfterPaint>
      {dialog === 'menu' && (
        <GridMenu
          puzzle={entry.id}
          letters={session.spec.alphabet.letters}
          actions={actions}
          snapshot={snapshot}
          onExplain={explain}
          onStartOver={actions.startOver}
          onPause={pause}
          onNewGrid={() => setDialog('new')}
          onResults={() => setDialog('results')}
          onClose={() => setDialog(null)}
        />
      )}
      {GridDialog && named && (
        <GridDialog name={named} entry={entry} onClose={() => setDialog(null)} />
      )}
    </ScreenFrame>
  )
}

/** The characters that board and pad draw: the letters, and the digits that say how many of each remain. */
function lettersOf({ alphabet }: Spec): string {
  return `${alphabet.letters.join('')}0123456789`
}
