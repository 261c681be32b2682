/** What the device and its system say about the reader. */
export interface MediaAnswers {
  readonly dark: boolean
  readonly forcedColors: boolean
  readonly reducedMotion: boolean
  readonly moreContrast: boolean
  /** Held in the hand: fingers on something small. */
  readonly phone: boolean
}

/** A port: the browser's media queries and test doubles implement it. */
export interface Media {
  read(): MediaAnswers
  watch(onChanged: (answers: MediaAnswers) => void): () => void
}
