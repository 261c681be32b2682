/** Which answer a key names, by its letter or its number; null for every other key. */
export function answerOfKey(key: string, answers: number): number | null {
  if (key.length !== 1) return null
  const digit = key.charCodeAt(0) - '1'.charCodeAt(0)
  const letter = key.toUpperCase().charCodeAt(0) - 'A'.charCodeAt(0)
  const answer = digit >= 0 && digit < 9 ? digit : letter
  return answer >= 0 && answer < answers ? answer : null
}

/** The letter that stands in front of an answer: A for the first. */
export function letterOf(answer: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + answer)
}
