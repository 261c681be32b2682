/** Words that an adult reads in a minute, unhurried and standing. */
const WORDS_A_MINUTE = 200

/** Seconds that it takes to read texts: their words, as spaces divide them. */
export function secondsToRead(...texts: readonly string[]): number {
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0)
  return (words * 60) / WORDS_A_MINUTE
}
