/** A number with its name, as it is written. */
export interface ReportFigure {
  readonly value: string
  readonly name: string
}

/** Something that was counted, with its part of the largest count: 0 to 1. */
export interface ReportBar extends ReportFigure {
  readonly part: number
  /** The language of the name, where it is not that of the page. */
  readonly language?: string
  readonly isMost?: boolean
}

interface ReportRounds {
  readonly name: string
  /** How many of them were finished, such as "12 of 14". */
  readonly finished: string
  /** Empty where none was finished. */
  readonly median: string
}

export interface ReportGame extends ReportRounds {
  /** Windows of its row, and how many of them are lit. */
  readonly windows: number
  readonly lit: number
  readonly lengths: readonly ReportRounds[]
}

export interface ReportSign extends ReportFigure {
  readonly id: string
  readonly windows: number
}

/** All that a page says of a day, or of several: in words of a language, and with numbers as that one writes them. */
export interface ReportContent {
  readonly language: string
  /** What programs call the file. */
  readonly title: string
  readonly booth: string
  readonly day: string
  readonly headline: readonly ReportFigure[]
  readonly further: readonly ReportFigure[]
  /** What is said where nothing was played; null: something was. */
  readonly none: string | null
  readonly games: {
    readonly heading: string
    readonly note: string
    readonly columns: readonly [game: string, finished: string, median: string]
    readonly rows: readonly ReportGame[]
  }
  readonly signs: {
    readonly heading: string
    readonly note: string
    readonly rows: readonly ReportSign[]
  }
  readonly languages: { readonly heading: string; readonly rows: readonly ReportBar[] }
  /** From the first hour in which something was played to the last. */
  readonly hours: { readonly heading: string; readonly rows: readonly ReportBar[] }
  readonly foot: readonly string[]
  /** The part of the windows in the town that are lit: 0 to 1. */
  readonly lit: number
}
