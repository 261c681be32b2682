import type { JSX } from 'preact'
import { msg } from '../../../kit/text.ts'
import type { Text } from '../../../kit/text.ts'
import { useServices } from '../../../screen/services.ts'
import { Icon } from '../../../theme/icons.tsx'
import type { IconName } from '../../../theme/icons.tsx'
import { findConflicts } from '../core/conflicts.ts'
import type { Spec } from '../core/puzzle.ts'
import type { State } from '../core/state.ts'
import { conflictText } from './grid-speech.ts'
import type { GridMessage, GridUi, ShownHint } from './grid-ui.ts'
import type { GridActions } from './use-grid.ts'

interface GridMessageLineProps {
  readonly spec: Spec
  readonly state: State
  readonly ui: GridUi
  readonly actions: GridActions
}

/** One line between board and pad: the hint, else what just happened, else what stands twice. */
export function GridMessageLine({ spec, state, ui, actions }: GridMessageLineProps): JSX.Element {
  const { say, settings } = useServices()
  if (ui.hint) return <HintLine shown={ui.hint} actions={actions} />
  const conflict = settings.showConflicts ? findConflicts(state.values)[0] : undefined
  const message: GridMessage | null =
    ui.message ?? (conflict ? { kind: 'conflict', text: conflictText(spec, conflict) } : null)
  if (!message)
    return <p class="message grid-message grid-message--quiet">{say(modeText(ui, spec))}</p>
  return (
    <p class={`message message--${message.kind} grid-message`}>
      <Icon name={ICONS[message.kind]} />
      <span>{say(message.text)}</span>
    </p>
  )
}

const ICONS = {
  info: 'info',
  conflict: 'warning',
  good: 'check',
} as const satisfies Record<GridMessage['kind'], IconName>

/** What the next touch does: the quiet line's text. */
function modeText(ui: GridUi, spec: Spec): Text {
  if (ui.armed !== null) {
    const letter = spec.alphabet.letters[ui.armed] ?? ''
    return ui.marking ? msg('grid.mode.armedMark', { letter }) : msg('grid.mode.armed', { letter })
  }
  if (ui.selected) return ui.marking ? msg('grid.mode.mark') : msg('grid.mode.letter')
  return msg('grid.mode.start')
}

function HintLine({ shown, actions }: { shown: ShownHint; actions: GridActions }): JSX.Element {
  const { say } = useServices()
  const { hint, level } = shown
  const wrong = hint.kind === 'wrong'
  const next =
    level === 'point'
      ? msg('grid.hint.why')
      : wrong
        ? msg('grid.hint.takeAway')
        : msg('grid.hint.place')
  return (
    <div class="grid-message grid-hint">
      <p class="message">
        <Icon name="lightbulb" />
        <span>{say(level === 'point' ? hint.point : hint.explain)}</span>
      </p>
      <div class="grid-hint__actions">
        <button type="button" class="button button--primary" onClick={actions.hint}>
          {say(next)}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={say(msg('grid.hint.close'))}
          onClick={actions.closeHint}
        >
          <Icon name="x" />
        </button>
      </div>
    </div>
  )
}
