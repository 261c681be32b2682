import { msg } from '../kit/text.ts'
import type { Message, Text } from '../kit/text.ts'

/**
 * Why a part of the page could not be fetched.
 * - offline: the host does not answer.
 * - gone: the host answers, but it has another edition of the page, without this part.
 * - back: the host has this edition. The network was away for a moment, and the browser remembers that the
 *   part failed: browsers ask for a piece of code once per page, so the page has to be loaded again.
 */
export type WhyMissing = 'offline' | 'gone' | 'back'

/** What a screen can do about a part that did not arrive. */
export interface MissingParts {
  why(): Promise<WhyMissing>
  /**
   * Shows a notice: what is missing, why, and a button that helps.
   * @param beforeLoad runs when the button is pressed and the page is about to be loaded again
   */
  tell(what: Text, beforeLoad?: () => void): void
  /** Loads the page again as soon as its host answers, and says so while it does not. */
  loadAgain(): void
}

/** Thrown when a part of the page did not arrive, unlike a part that arrived and does not work here. */
export class MissingPartError extends Error {}

/** Why a part is missing, and what the button that helps is called. */
export function sayWhyMissing(why: WhyMissing): {
  readonly text: Message
  readonly button: Message
} {
  switch (why) {
    case 'offline':
      return { text: msg('app.noConnection'), button: msg('app.tryAgain') }
    case 'gone':
      return { text: msg('app.partGone'), button: msg('app.reloadNow') }
    case 'back':
      return { text: msg('app.connectionBack'), button: msg('app.reloadNow') }
  }
}
