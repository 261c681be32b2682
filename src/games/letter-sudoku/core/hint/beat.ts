import type { Message } from '../../../../kit/text.ts'
import type { Shape } from './shape.ts'

/** One step in the telling of a hint: at most one inference, in a sentence, and what the board shows with it. */
export interface Beat {
  /** It names two places at most; where they are many, the board shows them. */
  readonly text: Message
  /** All that is drawn while this beat is shown, those of earlier beats that stay among them. */
  readonly shapes: readonly Shape[]
}
