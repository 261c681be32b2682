import type { Position } from '../solver/position.ts'
import { alsChain, alsXyWing } from './als/als-chains.ts'
import { alsXz } from './als/als-xz.ts'
import { alternatingChain } from './chains/alternating-chain.ts'
import { continuousLoop } from './chains/continuous-loop.ts'
import { discontinuousLoop } from './chains/discontinuous-loop.ts'
import { groupedChain } from './chains/grouped-chain.ts'
import { groupedDiscontinuousLoop } from './chains/grouped-discontinuous-loop.ts'
import { groupedLoop } from './chains/grouped-loop.ts'
import { remotePair } from './chains/remote-pair.ts'
import { xChain } from './chains/x-chain.ts'
import { xyChain } from './chains/xy-chain.ts'
import { multiColoursOne } from './colouring/multi-colours-one.ts'
import { multiColoursTwo } from './colouring/multi-colours-two.ts'
import { simpleColoursTrap } from './colouring/simple-colours-trap.ts'
import { simpleColoursWrap } from './colouring/simple-colours-wrap.ts'
import {
  finnedJellyfish,
  finnedSwordfish,
  finnedXWing,
  sashimiJellyfish,
  sashimiSwordfish,
  sashimiXWing,
} from './fish-finned/finned-fish.ts'
import { jellyfish, swordfish, xWing } from './fish/fish.ts'
import { claiming, directClaiming, directPointing, pointing } from './locked/locked.ts'
import { hiddenSingleBox, hiddenSingleLine } from './singles/hidden-singles.ts'
import { lastCell } from './singles/last-cell.ts'
import { nakedSingle } from './singles/naked-single.ts'
import { dualEmptyRectangle, dualTwoStringKite } from './strong-links/dual-links.ts'
import {
  emptyRectangle,
  groupedTurbotFish,
  skyscraper,
  threeStrongLinks,
  turbotFish,
  twoStringKite,
} from './strong-links/strong-links.ts'
import {
  directHiddenPair,
  directHiddenTriplet,
  hiddenPair,
  hiddenQuad,
  hiddenTriplet,
  nakedPair,
  nakedQuad,
  nakedTriplet,
} from './subsets/subsets.ts'
import { firstStep } from './technique.ts'
import type { Step, Technique } from './technique.ts'
import { avoidableRectangle1 } from './uniqueness/avoidable-rectangle-1.ts'
import { avoidableRectangle2 } from './uniqueness/avoidable-rectangle-2.ts'
import { bug1, bug2, bug3, bug4 } from './uniqueness/bugs.ts'
import { hiddenRectangle } from './uniqueness/hidden-rectangle.ts'
import { uniqueLoop1, uniqueLoop2, uniqueLoop3, uniqueLoop4 } from './uniqueness/unique-loops.ts'
import {
  uniqueRectangle1,
  uniqueRectangle2,
  uniqueRectangle3,
  uniqueRectangle4,
  uniqueRectangle5,
} from './uniqueness/unique-rectangles.ts'
import { uniqueRectangle6 } from './uniqueness/unique-rectangle-6.ts'
import { uvwxyzWing, vwxyzWing, wxyzWing, xyWing, xyzWing } from './wings/wings.ts'
import { wWing } from './wings/w-wing.ts'

/** Every technique that a player is shown, the easiest first. */
export const LADDER: readonly Technique[] = [
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
  skyscraper,
  twoStringKite,
  dualTwoStringKite,
  turbotFish,
  xyWing,
  emptyRectangle,
  dualEmptyRectangle,
  groupedTurbotFish,
  xyzWing,
  wWing,
  uniqueRectangle1,
  uniqueRectangle2,
  uniqueRectangle3,
  uniqueRectangle4,
  uniqueRectangle5,
  uniqueRectangle6,
  uniqueLoop1,
  uniqueLoop2,
  uniqueLoop3,
  uniqueLoop4,
  avoidableRectangle1,
  avoidableRectangle2,
  finnedXWing,
  hiddenRectangle,
  sashimiXWing,
  nakedQuad,
  simpleColoursTrap,
  simpleColoursWrap,
  jellyfish,
  remotePair,
  finnedSwordfish,
  hiddenQuad,
  threeStrongLinks,
  wxyzWing,
  sashimiSwordfish,
  bug1,
  multiColoursOne,
  multiColoursTwo,
  bug2,
  bug4,
  bug3,
  finnedJellyfish,
  sashimiJellyfish,
  vwxyzWing,
  uvwxyzWing,
  xChain,
  xyChain,
  alsXz,
  alternatingChain,
  continuousLoop,
  discontinuousLoop,
  alsXyWing,
  groupedChain,
  groupedLoop,
  groupedDiscontinuousLoop,
  alsChain,
]

/** The easiest step that logic allows in a position, or null where the ladder ends. */
export function easiestStep(position: Position): Step | null {
  for (const technique of LADDER) {
    const step = firstStep(technique, position)
    if (step) return step
  }
  return null
}
