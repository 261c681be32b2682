import type { JSX } from 'preact'
import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import { useVisit, useWords } from '../../../../screen/use-visit.ts'
import { SpokenText } from '../../../../screen/frame/spoken-text.tsx'
import { Icon } from '../../../../theme/icons.tsx'
import type { IconName } from '../../../../theme/icons.tsx'
import { conflictsOf } from '../../core/conflicts.ts'
import type { Spec } from '../../core/puzzle.ts'
import type { State } from '../../core/state.ts'
import { EMPTY } from '../../core/symbol.ts'
import { conflictText } from '../play/grid-speech.ts'
import type { GridMessage, GridUi } from '../play/grid-ui.ts'
import type { FirstGrid } from '../first/first-grid.ts'
import { ownHints } from '../hint/hint-source.ts'
import type { GridActions } from '../play/grid-controller.ts'
import { useGridSettings } from './use-grid-settings.ts'

interface GridMessageLineProps {
  readonly spec: Spec
  readonly state: State
  readonly ui: GridUi
  readonly actions: GridActions
  /** How it goes, while that is explained; undefined until it is known whether it is. */
  readonly first: FirstGrid | null | undefined
  /** While something else has the player's attention. */
  readonly waits: boolean
}

/**
 * Between board and pad: how the grid goes, else the hint, else what just happened, else a letter that stands twice, else what the
 * next touch does.
 */
export function GridArea(props: GridMessageLineProps): JSX.Element {
  return (
    <div class="grid-area">
      <GridMessageLine {...props} />
    </div>
  )
}

function GridMessageLine(props: GridMessageLineProps): JSX.Element {
  const { spec, state, ui, actions, first } = props
  const { say } = useWords()
  const settings = useGridSettings()
  const HintPanel = useVisit().own(ownHints).view?.HintPanel
  if (first) return <first.Strip {...props} shown={first} />
  if (ui.hint && HintPanel)
    return <HintPanel {...{ spec, state, actions }} shown={ui.hint} walking={ui.walking} />
  const conflict = settings.showConflicts ? conflictsOf(state.values)[0] : undefined
  const message: GridMessage | null =
    ui.message ?? (conflict ? { kind: 'conflict', text: conflictText(spec, conflict) } : null)
  if (!message)
    return (
      <p class="message grid-message grid-message--quiet">
        {first === null && say(modeText(ui, spec, state))}
      </p>
    )
  return (
    <p class={`message message--${message.kind} grid-message`}>
      <Icon name={ICONS[message.kind]} />
      <span>
        <SpokenText text={message.text} />
      </span>
      {ui.wrong.length > 0 && ui.message !== null && (
        <button type="button" class="button grid-message__back" onClick={actions.goBackToRight}>
          <Icon name="undo" />
          {say(msg('grid.check.back'))}
        </button>
      )}
    </p>
  )
}

const ICONS = {
  info: 'info',
  conflict: 'warning',
  good: 'check',
} as const satisfies Record<GridMessage['kind'], IconName>

/** What the next touch does. A chosen cell with a letter needs none: another cell or letter can be chosen. */
function modeText(ui: GridUi, spec: Spec, state: State): Text {
  if (ui.armed !== null) {
    const letter = spec.alphabet.letters[ui.armed] ?? ''
    return ui.marking ? msg('grid.mode.armedMark', { letter }) : msg('grid.mode.armed', { letter })
  }
  if (ui.selected && spec.givens[ui.cursor] !== EMPTY) return msg('grid.reason.given')
  if (ui.selected && state.values[ui.cursor] === EMPTY)
    return ui.marking ? msg('grid.mode.mark') : msg('grid.mode.letter')
  return msg('grid.mode.start')
}
