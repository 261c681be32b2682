import { msg } from '../../../../../kit/text.ts'
import type { Message } from '../../../../../kit/text.ts'
import type { Link } from '../../techniques/technique.ts'
import { shortCellName } from '../../unit-name.ts'
import { eachOnce, goneNotes, thoughtNotes } from '../hint-notes.ts'
import { cellWords } from '../words/cell-words.ts'
import { letterWords } from '../words/letter-words.ts'
import { outWords } from '../words/out-words.ts'
import { chainWords, thoughtWords } from '../words/thought-words.ts'
import { boxesOf } from './boxes-of.ts'
import type { Explainer, Explanation, Scene } from './explanation.ts'

/** As many thoughts as fit a sentence, after the first. */
const MOST = 5

/**
 * A chain of thoughts. Where it comes back to what it began with, that is settled; otherwise one of
 * its two ends is true, and what neither allows can go.
 */
export const explainChain: Explainer = (scene) => {
  const { spec, step } = scene
  const [first, last] = endsOf(scene)
  const chain = chainOf(scene)
  const conclusion = thoughtWords(spec, last)
  if (!isSame(first, last)) {
    const ends = { start: thoughtWords(spec, { ...first, on: true }), end: conclusion }
    return inScene(scene, msg('grid.hint.chainEither', { chain, ...ends, out: outWords(scene) }))
  }
  return step.placements.length > 0 || last.on === false
    ? inScene(scene, msg('grid.hint.chainBack', { chain, conclusion }))
    : inScene(scene, msg('grid.hint.chainBackOut', { chain, conclusion, out: outWords(scene) }))
}

/** A chain whose ends exclude each other: of every two linked notes one is true. */
export const explainRing: Explainer = (scene) =>
  inScene(scene, msg('grid.hint.ring', { chain: chainOf(scene), out: outWords(scene) }))

/** Cells with the same two letters that take turns. */
export const explainRemotePair: Explainer = (scene) => {
  const { spec, step } = scene
  const cells = [...new Set((step.chain ?? []).map(({ cell }) => cell))]
  return {
    text: msg('grid.hint.remotePair', {
      letters: letterWords(spec, step.symbols),
      cells: cellWords(cells, MOST),
      first: shortCellName(cells[0] ?? 0),
      last: shortCellName(cells.at(-1) ?? 0),
      out: outWords(scene),
    }),
    look: boxesOf(cells.slice(0, 1)),
  }
}

function chainOf({ spec, step: { chain = [] } }: Scene): Message {
  return chainWords(spec, chain, MOST)
}

function endsOf({ step: { chain = [] } }: Scene): [Link, Link] {
  return [chain[0] as Link, chain.at(-1) as Link]
}

function isSame(one: Link, other: Link): boolean {
  return one.symbol === other.symbol && one.cell === other.cell
}

function inScene(scene: Scene, text: Message): Explanation {
  const { chain = [], ...step } = scene.step
  return {
    text,
    look: boxesOf(chain.slice(0, 1).map(({ cell }) => cell)),
    notes: eachOnce(goneNotes(step), thoughtNotes(chain)),
  }
}
