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
  sashimiJellyfish,
  sashimiSwordfish,
} from './fish-finned/finned-fish.ts'
import { jellyfish } from './fish/fish.ts'
import { threeStrongLinks } from './strong-links/strong-links.ts'
import { hiddenQuad, nakedQuad } from './subsets/subsets.ts'
import { bug1, bug2, bug3, bug4 } from './uniqueness/bugs.ts'
import { uvwxyzWing, vwxyzWing, wxyzWing } from './wings/set-wings.ts'
import type { Technique } from './technique.ts'

/** The techniques rated 5 and above, the easiest first: those that only expert grids take. */
export const UPPER_LADDER: readonly Technique[] = [
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
