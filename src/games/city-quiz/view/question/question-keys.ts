import { digitOfKey, letterOfKey } from '../../../../kit/typing/letter-of-key.ts'
import type { TypedKey } from '../../../../kit/typing/letter-of-key.ts'

/** Which answer a key names, by its letter or its number, on any keyboard; null for every other key. */
export function answerOfKey(typed: TypedKey, answers: number): number | null {
  const digit = digitOfKey(typed)
  if (digit) return inRange(Number(digit) - 1, answers)
  const letters = Array.from({ length: answers }, (_, answer) => letterOf(answer))
  return letterOfKey(typed, letters)
}

function inRange(answer: number, answers: number): number | null {
  return answer >= 0 && answer < answers ? answer : null
}

/** The letter that stands in front of an answer: A for the first. */
export function letterOf(answer: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + answer)
}
