/** What the build has to know of a page. All pages stand in `scripts/pages.mjs`. */
export interface Page {
  /** What its build is called: letters and digits. That of the readers' page is `client`, which Vite asks for. */
  readonly name: string
  /** Its file, from the root of the project. It is found at the same place in what is built. */
  readonly html: string
  /** The module that its file starts. */
  readonly entry: string
  /**
   * Folders, from the root, whose messages come after the page's own: it does not wait for them. A page
   * has the messages of all that its entry can reach, and no others.
   */
  readonly laterWords: RegExp
  /** What the page asks for before its code is there; null: nothing. */
  readonly early: EarlyFetch | null
  /**
   * When the service worker of the readers' page keeps this one. Only the readers' page can be kept at once,
   * with all its parts; of another one a device keeps what was opened on it.
   */
  readonly offline: 'at once' | 'once opened' | 'never'
  /** Whether it has tags for previews of links, and pages for them beside it. */
  readonly linkPreviews: boolean
  /** Whether its file has the places for the words that it says where its code does not arrive. */
  readonly firstWords: boolean
  readonly budget: Budget
}

/** The page's own words are always asked for. */
export interface EarlyFetch {
  /** Addresses with which the page needs all of its words at once. */
  readonly allWordsAt: RegExp
  /** Names of the typefaces' files that it begins with. */
  readonly faces: RegExp
  /** Whether it opens a pack: the one that its address names, or the built-in one. */
  readonly pack: boolean
}

/** Limits in kB of 1000 bytes, compressed with brotli. */
export interface Budget {
  /** All that the page waits for: itself, its code, its words in the longest language, its pack. */
  readonly page: number
  /** Code and styles of its parts, beyond those that it begins with. */
  readonly parts: Readonly<Record<string, Part>>
  /** What a game may weigh; null: the page has no games. */
  readonly games: GamesBudget | null
}

export interface Part {
  /** Its module; null: all that the page begins with. */
  readonly entry: string | null
  readonly limit: number
}

/** Games and what belongs to them are named as the parts are. */
export interface GamesBudget {
  readonly parts: readonly string[]
  /** The part that every game needs. */
  readonly needs: string
  /** The part that no game may fetch by itself. */
  readonly avoids: string
  /** A game that is opened first, with all that came before it. */
  readonly first: number
  /** What another game adds. */
  readonly further: number
}
