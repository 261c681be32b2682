import type { Position } from '../solver/position.ts'
import { alsChain } from './als/als-chain.ts'
import { alsXyWing } from './als/als-xy-wing.ts'
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
import { finnedJellyfish } from './fish-finned/finned-jellyfish.ts'
import { finnedSwordfish } from './fish-finned/finned-swordfish.ts'
import { finnedXWing } from './fish-finned/finned-x-wing.ts'
import { sashimiJellyfish } from './fish-finned/sashimi-jellyfish.ts'
import { sashimiSwordfish } from './fish-finned/sashimi-swordfish.ts'
import { sashimiXWing } from './fish-finned/sashimi-x-wing.ts'
import { jellyfish } from './fish/jellyfish.ts'
import { swordfish } from './fish/swordfish.ts'
import { xWing } from './fish/x-wing.ts'
import { claiming } from './locked/claiming.ts'
import { directClaiming } from './locked/direct-claiming.ts'
import { directPointing } from './locked/direct-pointing.ts'
import { pointing } from './locked/pointing.ts'
import { hiddenSingleBox } from './singles/hidden-single-box.ts'
import { hiddenSingleLine } from './singles/hidden-single-line.ts'
import { lastCell } from './singles/last-cell.ts'
import { nakedSingle } from './singles/naked-single.ts'
import { dualEmptyRectangle } from './strong-links/dual-empty-rectangle.ts'
import { dualTwoStringKite } from './strong-links/dual-two-string-kite.ts'
import { emptyRectangle } from './strong-links/empty-rectangle.ts'
import { groupedTurbotFish } from './strong-links/grouped-turbot-fish.ts'
import { skyscraper } from './strong-links/skyscraper.ts'
import { threeStrongLinks } from './strong-links/three-strong-links.ts'
import { turbotFish } from './strong-links/turbot-fish.ts'
import { twoStringKite } from './strong-links/two-string-kite.ts'
import { directHiddenPair } from './subsets/direct-hidden-pair.ts'
import { directHiddenTriplet } from './subsets/direct-hidden-triplet.ts'
import { hiddenPair } from './subsets/hidden-pair.ts'
import { hiddenQuad } from './subsets/hidden-quad.ts'
import { hiddenTriplet } from './subsets/hidden-triplet.ts'
import { nakedPair } from './subsets/naked-pair.ts'
import { nakedQuad } from './subsets/naked-quad.ts'
import { nakedTriplet } from './subsets/naked-triplet.ts'
import { firstStep } from './technique.ts'
import type { Step, Technique } from './technique.ts'
import { avoidableRectangle1 } from './uniqueness/avoidable-rectangle-1.ts'
import { avoidableRectangle2 } from './uniqueness/avoidable-rectangle-2.ts'
import { bug1 } from './uniqueness/bug-1.ts'
import { bug2 } from './uniqueness/bug-2.ts'
import { bug3 } from './uniqueness/bug-3.ts'
import { bug4 } from './uniqueness/bug-4.ts'
import { hiddenRectangle } from './uniqueness/hidden-rectangle.ts'
import { uniqueLoop1 } from './uniqueness/unique-loop-1.ts'
import { uniqueLoop2 } from './uniqueness/unique-loop-2.ts'
import { uniqueLoop3 } from './uniqueness/unique-loop-3.ts'
import { uniqueLoop4 } from './uniqueness/unique-loop-4.ts'
import { uniqueRectangle1 } from './uniqueness/unique-rectangle-1.ts'
import { uniqueRectangle2 } from './uniqueness/unique-rectangle-2.ts'
import { uniqueRectangle3 } from './uniqueness/unique-rectangle-3.ts'
import { uniqueRectangle4 } from './uniqueness/unique-rectangle-4.ts'
import { uniqueRectangle5 } from './uniqueness/unique-rectangle-5.ts'
import { uniqueRectangle6 } from './uniqueness/unique-rectangle-6.ts'
import { uvwxyzWing } from './wings/uvwxyz-wing.ts'
import { vwxyzWing } from './wings/vwxyz-wing.ts'
import { wWing } from './wings/w-wing.ts'
import { wxyzWing } from './wings/wxyz-wing.ts'
import { xyWing } from './wings/xy-wing.ts'
import { xyzWing } from './wings/xyz-wing.ts'

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
