import type { Text } from '../kit/text.ts'
import type { Term } from './pack.ts'

/**
 * The terms of the glossary that a sentence uses, as its language writes them, in the order of the glossary.
 */
export function findTerms(
  sentence: string,
  glossary: readonly Term[],
  say: (text: Text) => string,
): readonly Term[] {
  return glossary.filter(({ term }) => wordPattern(say(term)).test(sentence))
}

/**
 * A term as whole words, in any case. Endings may differ by a letter or two, as in plurals: "Mission
 * City" is found in "Mission Cities".
 */
function wordPattern(term: string): RegExp {
  const words = term.split(/\s+/).map((word) => {
    const stem = word.length > 3 ? word.slice(0, -1) : word
    const ending = word.length > 3 ? '\\p{L}{0,3}' : ''
    return stem.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&') + ending
  })
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'iu')
}
