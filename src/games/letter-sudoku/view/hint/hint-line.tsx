import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import { useWords } from '../../../../screen/use-visit.ts'
import { SpokenText } from '../../../../screen/frame/spoken-text.tsx'
import { Icon } from '../../../../theme/icons.tsx'
import type { GridUi, ShownHint } from '../play/grid-ui.ts'
import { hintAction } from './hint-flow.ts'
import type { GridActions } from '../play/grid-controller.ts'

interface HintLineProps {
  readonly ui: GridUi
  readonly shown: ShownHint
  readonly actions: GridActions
}

/** A hint in the line between board and pad: where to look in one line, an explanation in several. */
export function HintLine({ ui, shown, actions }: HintLineProps): JSX.Element {
  const { say } = useWords()
  const { hint, level } = shown
  const text = useRef<HTMLParagraphElement>(null)
  const long = level === 'explain'

  useLayoutEffect(() => {
    const area = text.current
    if (!area) return
    area.scrollTop = 0
    // A text that scrolls must be reached with Tab, to be scrolled by keys. A text that
    // does not scroll is no stop.
    if (area.scrollHeight > area.clientHeight) area.tabIndex = 0
    else area.removeAttribute('tabindex')
  }, [hint, level])

  return (
    <div class={`grid-message grid-hint ${long ? 'grid-hint--long' : ''}`}>
      <p class="message" ref={text}>
        <Icon name="lightbulb" />
        <span>
          {long && hint.name && <strong>{`${say(hint.name)}. `}</strong>}
          <SpokenText text={long ? hint.explain : hint.point} />
        </span>
      </p>
      <div class="grid-hint__actions">
        <button type="button" class="button button--primary" onClick={actions.hint}>
          {say(hintAction(ui))}
        </button>
        {ui.walking ? (
          <button type="button" class="button" onClick={actions.closeHint}>
            {say(msg('grid.hint.stop'))}
          </button>
        ) : (
          <button
            type="button"
            class="icon-button"
            aria-label={say(msg('grid.hint.close'))}
            onClick={actions.closeHint}
          >
            <Icon name="x" />
          </button>
        )}
      </div>
    </div>
  )
}
