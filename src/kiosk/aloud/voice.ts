/** Something to be said. */
export interface Words {
  readonly text: string
  /** A language tag, such as "it". */
  readonly language: string
}

/** How it is said. */
export interface Manner {
  /** 1 is the voice's usual speed. */
  readonly rate: number
  /** From 0 to 1. */
  readonly volume: number
}

/** What can speak: the browser, or a test that only listens. */
export interface Voice {
  /**
   * Says one thing.
   * @param onEnd called once it was said, or could not be; never after `stop`
   */
  say(words: Words, manner: Manner, onEnd: () => void): void
  /** Falls silent at once. */
  stop(): void
  /** Tags of the languages that have a voice on this device, such as "en-GB"; none before voices have arrived. */
  languages(): readonly string[]
  /** Calls back when voices came or went; returns the function that stops it. */
  watch(onChanged: () => void): () => void
}

/** Whether a device has a voice for a language, in whatever region. */
export function hasVoice(voice: Pick<Voice, 'languages'>, language: string): boolean {
  const main = mainOf(language)
  return voice.languages().some((tag) => mainOf(tag) === main)
}

/** "en" of "en-GB", also of "en_GB", as some systems write it. */
export function mainOf(tag: string): string {
  return (tag.split(/[-_]/)[0] ?? '').toLowerCase()
}
