import { msg, spokenAs } from '../../../../../kit/text.ts'
import type { Message } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import type { Spec } from '../../puzzle.ts'
import type { Link } from '../../techniques/technique.ts'
import { anyOfCells, cellWords } from './cell-words.ts'

/**
 * A thought in the notation of chains: "r1c2 = A", "r1c2 ≠ A"; of a group of cells "r1c2 or r1c3 = A",
 * "r1c2 and r1c3 ≠ A". It is read aloud as "row 1 column 2 is A".
 */
export function thoughtWords(
  { alphabet }: Spec,
  { cell, cells: group = [cell], symbol, on }: Link,
): Message {
  const letter = letterOf(alphabet, symbol)
  const params = { letter, cells: on ? anyOfCells(group) : cellWords(group) }
  return on
    ? spokenAs(msg('grid.hint.thought.on', params), msg('grid.hint.thought.onSpoken', params))
    : spokenAs(
        msg('grid.hint.thought.off', params),
        msg('grid.hint.thought.offSpoken', { ...params, count: group.length }),
      )
}

/**
 * An assumption and what follows from it: "r1c2 ≠ A → r1c5 = A → r3c5 = B". It is read aloud as "if row 1
 * column 2 is not A, then row 1 column 5 is A and row 3 column 5 is B".
 * @param most as many thoughts may follow; of more the middle is left out
 */
export function chainWords(spec: Spec, chain: readonly Link[], most: number): Message {
  const assumption = thoughtWords(spec, chain[0] as Link)
  const thoughts = thoughtsAfter(spec, chain, most)
  if (thoughts.length === 0) return assumption
  // Signs between thoughts are the same in every language, unlike the words of a list.
  const written = thoughts.reduce(
    (one, other) => msg('grid.hint.chain', { one, other }),
    assumption,
  )
  return spokenAs(written, msg('grid.hint.chainSpoken', { assumption, thoughts }))
}

/**
 * The thoughts by which a letter comes into a cell, and the last one. What each of them rules out on
 * the way goes without saying.
 */
function thoughtsAfter(spec: Spec, chain: readonly Link[], most: number): readonly Message[] {
  const told = chain.slice(1).filter((link, at, rest) => link.on || at === rest.length - 1)
  const words = told.map((link) => thoughtWords(spec, link))
  if (words.length <= most) return words
  const count = words.length - most + 1
  const skipped = spokenAs(msg('grid.hint.skipped'), msg('grid.hint.skippedSpoken', { count }))
  return [...words.slice(0, most - 2), skipped, ...words.slice(-1)]
}
