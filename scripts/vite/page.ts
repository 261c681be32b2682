/** What the build has to know of a page. `scripts/pages.mjs` lists all pages. */
export interface Page {
  /**
   * The name of its build, in letters and digits. That of the readers' page is `client`, which Vite requires.
   */
  readonly name: string
  /** Its file, from the root of the project. The build puts it at the same place in the output. */
  readonly html: string
  /** The module that its HTML starts. */
  readonly entry: string
  /**
   * Paths, from the root, of sources whose messages come after the page's own: the page does not wait for
   * them. It gets the messages of all sources that its entry can reach, and no others.
   */
  readonly laterWords: RegExp
  /** What the page asks for before its code has arrived; null: nothing. */
  readonly early: EarlyFetch | null
  /**
   * When the service worker of the readers' page keeps this page. Only the readers' page can be kept at once,
   * with all its parts. Of another page, a device keeps what was opened on it.
   */
  readonly offline: 'at once' | 'once opened' | 'never'
  /** Whether it has tags for previews of links, and pages for them beside it. */
  readonly linkPreviews: boolean
  /** Whether its HTML has places for the first words, which are shown when its code does not arrive. */
  readonly firstWords: boolean
  readonly budget: Budget
}

/** What a page asks for early, besides its own words, which it always asks for. */
export interface EarlyFetch {
  /** Addresses with which the page needs all of its words at once. */
  readonly allWordsAt: RegExp
  /** File names of the typefaces that the page begins with. */
  readonly faces: RegExp
  /** Whether it opens a pack: the one that its address names, or the built-in one. */
  readonly pack: boolean
}

/** Limits in kB of 1000 bytes, compressed with brotli. */
export interface Budget {
  /** All that the page waits for: itself, its code, its words in the longest language, its pack. */
  readonly page: number
  /** Code and styles of its parts, without those that the page begins with. */
  readonly parts: Readonly<Record<string, Part>>
  /** What a game may weigh; null: the page has no games. */
  readonly games: GamesBudget | null
}

export interface Part {
  /** The part's module; null: all that the page begins with. */
  readonly entry: string | null
  /** The part that is there before; only what comes beyond it is counted. */
  readonly after?: string
  /** The part that is weighed with it, because they are always there together. */
  readonly beside?: string
  readonly limit: number
}

/** What games may weigh. Each name is one of the budget's `parts`. */
export interface GamesBudget {
  readonly parts: readonly string[]
  /** The part that every game needs. */
  readonly needs: string
  /** The part that no game may fetch by itself. */
  readonly avoids: string
  /** Limit of a game that is opened first, with all that was fetched before it. */
  readonly first: number
  /** Limit of what another game adds. */
  readonly further: number
}
