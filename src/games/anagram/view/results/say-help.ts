import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import type { WordSummary } from '../../core/round-summary.ts'

/**
 * With how many hints a word was solved. A hint that was undone helped all the same, but nobody knows with which word:
 * so nothing is said of a word without hints where the round took more of them than its words show.
 * @param taken hints taken in the round, those that were undone as well
 */
export function sayHelp(
  { hints }: WordSummary,
  words: readonly WordSummary[],
  taken: number,
): Text | null {
  const shown = words.reduce((sum, word) => sum + word.hints, 0)
  return hints === 0 && taken > shown ? null : msg('anagram.done.hints', { count: hints })
}
