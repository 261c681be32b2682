import { caseForcingChains } from '../techniques/forcing/case-forcing-chains.ts'
import { forcingChain } from '../techniques/forcing/forcing-chain.ts'
import { nishio } from '../techniques/forcing/nishio.ts'
import { jellyfish } from '../techniques/fish/jellyfish.ts'
import { swordfish } from '../techniques/fish/swordfish.ts'
import { xWing } from '../techniques/fish/x-wing.ts'
import { claiming } from '../techniques/locked/claiming.ts'
import { directClaiming } from '../techniques/locked/direct-claiming.ts'
import { directPointing } from '../techniques/locked/direct-pointing.ts'
import { pointing } from '../techniques/locked/pointing.ts'
import { hiddenSingleBox } from '../techniques/singles/hidden-single-box.ts'
import { hiddenSingleLine } from '../techniques/singles/hidden-single-line.ts'
import { lastCell } from '../techniques/singles/last-cell.ts'
import { nakedSingle } from '../techniques/singles/naked-single.ts'
import { fiveStrongLinks } from '../techniques/strong-links/five-strong-links.ts'
import { fourStrongLinks } from '../techniques/strong-links/four-strong-links.ts'
import { sixStrongLinks } from '../techniques/strong-links/six-strong-links.ts'
import { threeStrongLinks } from '../techniques/strong-links/three-strong-links.ts'
import { visitAllTwoLinks } from '../techniques/strong-links/visit-two-links.ts'
import { directHiddenPair } from '../techniques/subsets/direct-hidden-pair.ts'
import { directHiddenTriplet } from '../techniques/subsets/direct-hidden-triplet.ts'
import { hiddenPair } from '../techniques/subsets/hidden-pair.ts'
import { hiddenQuad } from '../techniques/subsets/hidden-quad.ts'
import { hiddenTriplet } from '../techniques/subsets/hidden-triplet.ts'
import { nakedPair } from '../techniques/subsets/naked-pair.ts'
import { nakedQuad } from '../techniques/subsets/naked-quad.ts'
import { nakedTriplet } from '../techniques/subsets/naked-triplet.ts'
import type { Technique } from '../techniques/technique.ts'
import { bug1 } from '../techniques/uniqueness/bug-1.ts'
import { bug2 } from '../techniques/uniqueness/bug-2.ts'
import { bug3 } from '../techniques/uniqueness/bug-3.ts'
import { bug4 } from '../techniques/uniqueness/bug-4.ts'
import { visitAllUniqueLoops } from '../techniques/uniqueness/visit-unique-loops.ts'
import { uvwxyzWing } from '../techniques/wings/uvwxyz-wing.ts'
import { vwxyzWing } from '../techniques/wings/vwxyz-wing.ts'
import { wxyzWing } from '../techniques/wings/wxyz-wing.ts'
import { xyWing } from '../techniques/wings/xy-wing.ts'
import { xyzWing } from '../techniques/wings/xyz-wing.ts'

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
