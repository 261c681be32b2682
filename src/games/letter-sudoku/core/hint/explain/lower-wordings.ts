import { msg } from '../../../../../kit/text.ts'
import type { LadderId } from '../../techniques/technique-id.ts'
import { explainFish } from './explain-fish.ts'
import { explainHiddenSet } from './explain-hidden-set.ts'
import { explainDualLinks, explainTwoLinks } from './explain-links.ts'
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
import { explainSingle } from './explain-single.ts'
import { explainBridge, explainPincers } from './explain-wing.ts'
import type { Wording } from './explanation.ts'

/** What is said of the techniques of the lower ladder. */
export const LOWER_WORDINGS = {
  lastCell: { name: msg('grid.technique.lastCell'), explain: explainSingle },
  hiddenSingleBox: { name: msg('grid.technique.hiddenSingleBox'), explain: explainSingle },
  hiddenSingleLine: { name: msg('grid.technique.hiddenSingleLine'), explain: explainSingle },
  directPointing: { name: msg('grid.technique.directPointing'), explain: explainLocked },
  directClaiming: { name: msg('grid.technique.directClaiming'), explain: explainLocked },
  directHiddenPair: { name: msg('grid.technique.directHiddenPair'), explain: explainHiddenSet },
  nakedSingle: { name: msg('grid.technique.nakedSingle'), explain: explainSingle },
  directHiddenTriplet: {
    name: msg('grid.technique.directHiddenTriplet'),
    explain: explainHiddenSet,
  },
  pointing: { name: msg('grid.technique.pointing'), explain: explainLocked },
  claiming: { name: msg('grid.technique.claiming'), explain: explainLocked },
  nakedPair: { name: msg('grid.technique.nakedPair'), explain: explainNakedSet },
  xWing: { name: msg('grid.technique.xWing'), explain: explainFish },
  hiddenPair: { name: msg('grid.technique.hiddenPair'), explain: explainHiddenSet },
  nakedTriplet: { name: msg('grid.technique.nakedTriplet'), explain: explainNakedSet },
  swordfish: { name: msg('grid.technique.swordfish'), explain: explainFish },
  hiddenTriplet: { name: msg('grid.technique.hiddenTriplet'), explain: explainHiddenSet },
  skyscraper: { name: msg('grid.technique.skyscraper'), explain: explainTwoLinks },
  twoStringKite: { name: msg('grid.technique.twoStringKite'), explain: explainTwoLinks },
  turbotFish: { name: msg('grid.technique.turbotFish'), explain: explainTwoLinks },
  emptyRectangle: { name: msg('grid.technique.emptyRectangle'), explain: explainTwoLinks },
  groupedTurbotFish: { name: msg('grid.technique.groupedTurbotFish'), explain: explainTwoLinks },
  dualTwoStringKite: { name: msg('grid.technique.dualTwoStringKite'), explain: explainDualLinks },
  dualEmptyRectangle: { name: msg('grid.technique.dualEmptyRectangle'), explain: explainDualLinks },
  xyWing: { name: msg('grid.technique.xyWing'), explain: explainPincers },
  xyzWing: { name: msg('grid.technique.xyzWing'), explain: explainPincers },
  wWing: { name: msg('grid.technique.wWing'), explain: explainBridge },
  uniqueRectangle1: { name: msg('grid.technique.uniqueRectangle1'), explain: explainOnlyExtraCell },
  uniqueRectangle2: { name: msg('grid.technique.uniqueRectangle2'), explain: explainSameExtra },
  uniqueRectangle3: { name: msg('grid.technique.uniqueRectangle3'), explain: explainExtrasInSet },
  uniqueRectangle4: {
    name: msg('grid.technique.uniqueRectangle4'),
    explain: explainLockedInExtras,
  },
  uniqueRectangle5: { name: msg('grid.technique.uniqueRectangle5'), explain: explainSameExtra },
  uniqueRectangle6: { name: msg('grid.technique.uniqueRectangle6'), explain: explainForcedCorners },
  uniqueLoop1: { name: msg('grid.technique.uniqueLoop1'), explain: explainOnlyExtraCell },
  uniqueLoop2: { name: msg('grid.technique.uniqueLoop2'), explain: explainSameExtra },
  uniqueLoop3: { name: msg('grid.technique.uniqueLoop3'), explain: explainExtrasInSet },
  uniqueLoop4: { name: msg('grid.technique.uniqueLoop4'), explain: explainLockedInExtras },
  hiddenRectangle: { name: msg('grid.technique.hiddenRectangle'), explain: explainForcedCorners },
  avoidableRectangle1: {
    name: msg('grid.technique.avoidableRectangle1'),
    explain: explainAvoidable,
  },
  avoidableRectangle2: {
    name: msg('grid.technique.avoidableRectangle2'),
    explain: explainSameExtra,
  },
  finnedXWing: { name: msg('grid.technique.finnedXWing'), explain: explainFish },
  sashimiXWing: { name: msg('grid.technique.sashimiXWing'), explain: explainFish },
} satisfies Partial<Record<LadderId, Wording>>
