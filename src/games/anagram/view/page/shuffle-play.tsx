import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import type { GameScreenProps } from '../../../../screen/game-screen-props.ts'
import { AfterPaint } from '../../../../screen/when/after-paint.tsx'
import { MenuButton } from '../../../../screen/frame/menu-button.tsx'
import { ScreenFrame } from '../../../../screen/frame/screen-frame.tsx'
import { useVisit, useWords } from '../../../../screen/use-visit.ts'
import { StageHost } from '../../../../screen/frame/stage-host.tsx'
import type { UsedSession } from '../../../../screen/use-session.ts'
import { useMeasuredSlots } from '../../../../screen/when/use-slots.ts'
import { fitted } from '../../../../theme/fitted.ts'
import type { ListGroup } from '../../../contract.ts'
import type { Move } from '../../core/move.ts'
import type { RoundSpec } from '../../core/round-spec.ts'
import { currentWord } from '../../core/state.ts'
import type { State } from '../../core/state.ts'
import { GiveUpQuestion } from './give-up-question.tsx'
import { RoundWindows } from './round-windows.tsx'
import { shuffleDrawing } from '../drawing/shuffle-drawing.ts'
import { ShuffleMenu } from './shuffle-menu.tsx'
import { ShuffleMessageLine } from './shuffle-message-line.tsx'
import { ShuffleMirrors } from './shuffle-mirrors.tsx'
import { sayDone } from '../play/shuffle-speech.ts'
import { ShuffleTools } from './shuffle-tools.tsx'
import { useFirstShuffle } from '../play/use-first-shuffle.ts'
import { useShuffle } from '../play/use-shuffle.ts'
import { useShuffleKeys } from '../play/use-shuffle-keys.ts'
import { useShuffleModel } from '../drawing/use-shuffle-model.ts'
import { WordDone } from './word-done.tsx'

interface ShufflePlayProps extends Pick<GameScreenProps, 'pack' | 'entry'> {
  readonly used: UsedSession<RoundSpec, State, Move>
  /** Called when every word is done and the player goes on to the result. */
  onFinish(): void
}

/** A word in play: its clue, the slots of its answer, and below the town the tray and the tools. */
export function ShufflePlay({ used, pack, entry, onFinish }: ShufflePlayProps): JSX.Element {
  const { later, announce } = useVisit()
  const { say } = useWords()
  const { session, snapshot } = used
  const { spec } = session
  const { state } = snapshot
  const { word, inPlay } = currentWord(spec, state)
  const open = inPlay.outcome === 'open'
  const { ui, actions } = useShuffle(used)
  const [isFirst, explain] = useFirstShuffle(session)
  const frame = useRef<HTMLDivElement>(null)
  const start = useRef<HTMLHeadingElement>(null)
  const clue = useRef<HTMLParagraphElement>(null)
  const [menu, setMenu] = useState(false)
  const { slots, page, measureNow, measureBySteps } = useMeasuredSlots(frame)
  const { model, heights, hand } = useShuffleModel({ spec, state, ui, slots, page, actions })
  const letters = useMemo(() => [...new Set(word.tiles)], [word])
  useShuffleKeys({ word: inPlay, letters, ui, layout: model?.layout ?? null, actions })
  useEffect(() => {
    start.current?.focus({ preventScroll: true })
    // A word that was done in an earlier visit has no event now that would announce it.
    const done = sayDone(spec, state)
    if (done) announce(done)
  }, [])
  useFocusAfterQuestion(frame, ui.asking, open)

  function goTo(next: number): void {
    actions.goTo(next)
    const place = clue.current ?? start.current
    place?.focus()
  }

  const { groups } = session.describe()
  const title = say(entry.title)
  const words = groups.find((group): group is ListGroup => group.id === 'words')

  const openMenu = (): void => setMenu(true)
  const menuButton = useMemo(() => <MenuButton name={msg('anagram.menu')} onPress={openMenu} />, [])

  return (
    <ScreenFrame name="shuffle" frameRef={frame} heading={pack.title} menu={menuButton}>
      <StageHost
        factory={shuffleDrawing}
        model={model}
        letters={spec.words.flatMap(({ tiles }) => tiles).join('')}
      />
      <AfterPaint
        later={later}
        slots={slots}
        onShown={(late) => (late ? measureBySteps() : measureNow())}
      >
        <main class="shuffle-page">
          <div class="shuffle-read">
            <div class="shuffle-top">
              <div class="shuffle-sky" data-slot="sky" />
              <h1 ref={start} tabIndex={-1} style={fitted(title)}>
                {title}
              </h1>
              <p ref={clue} class="shuffle-clue" dir="auto" lang={spec.language} tabIndex={-1}>
                {word.clue}
              </p>
            </div>
            <RoundWindows group={words} state={state} onChoose={goTo} />
            <div
              class="shuffle-slots"
              data-slot="slots"
              style={{ flexBasis: `${heights.slots}px`, minHeight: `${heights.leastSlots}px` }}
            />
          </div>
          <ShuffleMirrors {...{ session, ui, actions, model }} />
          <div class="shuffle-hand">
            <div
              class="shuffle-skyline"
              data-slot="skyline"
              style={{ flexBasis: `${heights.skyline}px`, minHeight: `${heights.skyline}px` }}
            />
            {open ? (
              <>
                <div
                  class="shuffle-tray"
                  data-slot="tray"
                  data-drawn=""
                  style={{ flexBasis: `${heights.tray}px`, minHeight: `${heights.leastTray}px` }}
                />
                <div class="shuffle-foot" data-slot="foot">
                  {ui.asking ? (
                    <GiveUpQuestion actions={actions} />
                  ) : (
                    <ShuffleMessageLine {...{ word, inPlay, ui, actions, isFirst }} />
                  )}
                  <ShuffleTools {...{ ui, snapshot, actions }} onMenu={openMenu} />
                </div>
              </>
            ) : (
              <WordDone
                key={word.id}
                spec={spec}
                state={state}
                hints={snapshot.hints}
                height={hand}
                onNext={(next) => (next === null ? onFinish() : goTo(next))}
              />
            )}
          </div>
        </main>
      </AfterPaint>
      {menu && (
        <ShuffleMenu
          actions={actions}
          playing={open}
          onExplain={explain}
          onClose={() => setMenu(false)}
        />
      )}
    </ScreenFrame>
  )
}

/**
 * Brings the focus back to the tool "give up" when its question closes. The question lies over the tools, so
 * the tool that had the focus is hidden while it is asked.
 */
function useFocusAfterQuestion(
  frame: { readonly current: HTMLElement | null },
  asking: boolean,
  open: boolean,
): void {
  const wasAsking = useRef(asking)
  useEffect(() => {
    if (wasAsking.current && !asking && open)
      frame.current?.querySelector<HTMLElement>('[data-tool="eye"]')?.focus()
    wasAsking.current = asking
  }, [frame, asking, open])
}
