import { caseForcingChains, forcingChain } from '../techniques/forcing/forcing.ts'
import { nishio } from '../techniques/forcing/nishio.ts'
import { jellyfish, swordfish, xWing } from '../techniques/fish/fish.ts'
import { claiming, directClaiming, directPointing, pointing } from '../techniques/locked/locked.ts'
import { hiddenSingleBox, hiddenSingleLine } from '../techniques/singles/hidden-singles.ts'
import { lastCell } from '../techniques/singles/last-cell.ts'
import { nakedSingle } from '../techniques/singles/naked-single.ts'
import {
  fiveStrongLinks,
  fourStrongLinks,
  sixStrongLinks,
} from '../techniques/strong-links/many-links.ts'
import { threeStrongLinks } from '../techniques/strong-links/strong-links.ts'
import { visitAllTwoLinks } from '../techniques/strong-links/visit-two-links.ts'
import {
  directHiddenPair,
  directHiddenTriplet,
  hiddenPair,
  hiddenQuad,
  hiddenTriplet,
  nakedPair,
  nakedQuad,
  nakedTriplet,
} from '../techniques/subsets/subsets.ts'
import type { Technique } from '../techniques/technique.ts'
import { bug1, bug2, bug3, bug4 } from '../techniques/uniqueness/bugs.ts'
import { visitAllUniqueLoops } from '../techniques/uniqueness/visit-unique-loops.ts'
import { uvwxyzWing, vwxyzWing, wxyzWing } from '../techniques/wings/set-wings.ts'
import { xyWing, xyzWing } from '../techniques/wings/wings.ts'

const GRAVES = [bug1, bug2, bug3, bug4]

/** A search whose steps compete with each other: the easiest of them are taken. */
export type Searcher = Pick<Technique, 'visit'>

/**
 * The searches of the grading walk in the order of Sukaku Explainer 1.17 (the Sudoku Explainer of
 * today, with which puzzle banks are rated): the first that finds anything decides, even where a later
 * one has an easier step. It is a list of its own because its ratings must not change with what
 * players are shown.
 */
export const GRADING: readonly Searcher[] = [
  lastCell,
  hiddenSingleBox,
  hiddenSingleLine,
  directPointing,
  directClaiming,
  directHiddenPair,
  nakedSingle,
  directHiddenTriplet,
  pointing,
  claiming,
  nakedPair,
  xWing,
  hiddenPair,
  nakedTriplet,
  swordfish,
  hiddenTriplet,
  { visit: visitAllTwoLinks },
  xyWing,
  xyzWing,
  { visit: visitAllUniqueLoops },
  nakedQuad,
  jellyfish,
  hiddenQuad,
  threeStrongLinks,
  wxyzWing,
  { visit: (position, see) => GRAVES.some((grave) => grave.visit(position, see)) },
  fourStrongLinks,
  vwxyzWing,
  fiveStrongLinks,
  uvwxyzWing,
  sixStrongLinks,
  forcingChain,
  nishio,
  caseForcingChains,
]
