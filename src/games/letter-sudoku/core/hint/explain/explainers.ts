import type { TechniqueId } from '../../techniques/technique-id.ts'
import { explainCases } from './explain-cases.ts'
import { explainChain, explainRemotePair, explainRing } from './explain-chain.ts'
import { explainColours, explainMultiColours } from './explain-colours.ts'
import { explainFish } from './explain-fish.ts'
import { explainGrave } from './explain-grave.ts'
import { explainHiddenSet } from './explain-hidden-set.ts'
import { explainDualLinks, explainTwoLinks } from './explain-links.ts'
import { explainLockedSets } from './explain-locked-sets.ts'
import { explainLocked } from './explain-locked.ts'
import { explainNakedSet } from './explain-naked-set.ts'
import {
  explainAvoidable,
  explainExtrasInSet,
  explainForcedCorners,
  explainLockedInExtras,
  explainOnlyExtraCell,
  explainSameExtra,
} from './explain-rectangle.ts'
import { explainSetWing } from './explain-set-wing.ts'
import { explainSingle } from './explain-single.ts'
import { explainBridge, explainPincers } from './explain-wing.ts'
import type { Explainer } from './explanation.ts'

/** Who explains which technique; the compiler asks for a new one. */
export const EXPLAINERS = {
  lastCell: explainSingle,
  hiddenSingleBox: explainSingle,
  hiddenSingleLine: explainSingle,
  nakedSingle: explainSingle,
  directPointing: explainLocked,
  directClaiming: explainLocked,
  pointing: explainLocked,
  claiming: explainLocked,
  nakedPair: explainNakedSet,
  nakedTriplet: explainNakedSet,
  nakedQuad: explainNakedSet,
  directHiddenPair: explainHiddenSet,
  directHiddenTriplet: explainHiddenSet,
  hiddenPair: explainHiddenSet,
  hiddenTriplet: explainHiddenSet,
  hiddenQuad: explainHiddenSet,
  xWing: explainFish,
  swordfish: explainFish,
  jellyfish: explainFish,
  finnedXWing: explainFish,
  finnedSwordfish: explainFish,
  finnedJellyfish: explainFish,
  sashimiXWing: explainFish,
  sashimiSwordfish: explainFish,
  sashimiJellyfish: explainFish,
  skyscraper: explainTwoLinks,
  twoStringKite: explainTwoLinks,
  turbotFish: explainTwoLinks,
  emptyRectangle: explainTwoLinks,
  groupedTurbotFish: explainTwoLinks,
  dualTwoStringKite: explainDualLinks,
  dualEmptyRectangle: explainDualLinks,
  threeStrongLinks: explainChain,
  fourStrongLinks: explainChain,
  fiveStrongLinks: explainChain,
  sixStrongLinks: explainChain,
  xyWing: explainPincers,
  xyzWing: explainPincers,
  wWing: explainBridge,
  wxyzWing: explainSetWing,
  vwxyzWing: explainSetWing,
  uvwxyzWing: explainSetWing,
  uniqueRectangle1: explainOnlyExtraCell,
  uniqueRectangle2: explainSameExtra,
  uniqueRectangle3: explainExtrasInSet,
  uniqueRectangle4: explainLockedInExtras,
  uniqueRectangle5: explainSameExtra,
  uniqueRectangle6: explainForcedCorners,
  uniqueLoop1: explainOnlyExtraCell,
  uniqueLoop2: explainSameExtra,
  uniqueLoop3: explainExtrasInSet,
  uniqueLoop4: explainLockedInExtras,
  hiddenRectangle: explainForcedCorners,
  avoidableRectangle1: explainAvoidable,
  avoidableRectangle2: explainSameExtra,
  bug1: explainGrave,
  bug2: explainGrave,
  bug3: explainGrave,
  bug4: explainGrave,
  simpleColoursTrap: explainColours,
  simpleColoursWrap: explainColours,
  multiColoursOne: explainMultiColours,
  multiColoursTwo: explainMultiColours,
  remotePair: explainRemotePair,
  xChain: explainChain,
  xyChain: explainChain,
  alternatingChain: explainChain,
  continuousLoop: explainRing,
  discontinuousLoop: explainChain,
  xCycle: explainRing,
  yCycle: explainRing,
  xyCycle: explainRing,
  forcingXChain: explainChain,
  forcingChain: explainChain,
  cellForcingChains: explainCases,
  unitForcingChains: explainCases,
  alsXz: explainLockedSets,
  alsXyWing: explainLockedSets,
  alsChain: explainLockedSets,
  groupedChain: explainChain,
  groupedLoop: explainRing,
  groupedDiscontinuousLoop: explainChain,
} satisfies Record<TechniqueId, Explainer>
