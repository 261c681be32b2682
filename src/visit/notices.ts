import type { Translator } from '../i18n/translator.ts'
import type { Text } from '../kit/text.ts'
import { createWatched } from './watched.ts'
import type { Watched } from './watched.ts'

/** What a notice says, in whole sentences, and what can be done about it. */
export interface Notice {
  readonly texts: readonly Text[]
  readonly action?: { readonly label: Text; onPress(): void }
}

/** Says sentences to screen readers. A port: the page's live region implements it. */
export interface Announcer {
  /** The sentence is composed when it is said, because the answer to a touch comes first. */
  say(tell: () => string): void
}

/** The one notice above the screen, or none. */
export interface Notices extends Watched<Notice | null> {
  /** Shows a notice until the reader dismisses it, and says it. Returns the function that takes it away. */
  show(notice: Notice): () => void
  dismiss(): void
  /** Says sentences to screen readers only. They may be composed when they are said. */
  announce(what: Text | (() => readonly Text[])): void
}

export function createNotices(announcer: Announcer, words: Watched<Translator>): Notices {
  const notice = createWatched<Notice | null>(null)
  const spoken = (texts: readonly Text[]): string =>
    texts.map((text) => words.get().speak(text)).join(' ')
  return {
    get: notice.get,
    watch: notice.watch,
    show(next) {
      notice.set(next)
      announcer.say(() => spoken(next.texts))
      return () => {
        if (notice.get() === next) notice.set(null)
      }
    },
    dismiss: () => notice.set(null),
    announce: (what) => announcer.say(() => spoken(typeof what === 'function' ? what() : [what])),
  }
}
