/** The words that are new to somebody who has read the sentence before. */
export function newWords(text: string, before: string): string[] {
  const wordsOf = (one: string): string[] => one.match(/[\p{L}\d’]+/gu) ?? []
  const [now, known] = [wordsOf(text), wordsOf(before)]
  const same = now.findIndex((word, index) => word !== known[index])
  return same < 0 ? [] : now.slice(same)
}
