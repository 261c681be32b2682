import { msg } from '../../../../../kit/text.ts'
import type { LadderId } from '../../techniques/technique-id.ts'
import { proveFish } from './prove-fish.ts'
import { proveDualLinks, proveTwoLinks } from './prove-links.ts'
import { proveLocked } from './prove-locked.ts'
import {
  proveAvoidable,
  proveAvoidableSame,
  proveExtrasInSet,
  proveForcedCorners,
  proveLockedInExtras,
  proveOnlyExtraCell,
  proveSameExtra,
} from './prove-rectangle.ts'
import { proveHiddenSet, proveNakedSet } from './prove-set.ts'
import { proveSingle } from './prove-single.ts'
import { proveBridge, provePincers } from './prove-wing.ts'
import type { Telling } from './proof.ts'

/** What is said of the techniques of the lower ladder. */
export const LOWER_PROOFS = {
  lastCell: { name: msg('grid.technique.lastCell'), prove: proveSingle },
  hiddenSingleBox: { name: msg('grid.technique.hiddenSingleBox'), prove: proveSingle },
  hiddenSingleLine: { name: msg('grid.technique.hiddenSingleLine'), prove: proveSingle },
  directPointing: { name: msg('grid.technique.directPointing'), prove: proveLocked },
  directClaiming: { name: msg('grid.technique.directClaiming'), prove: proveLocked },
  directHiddenPair: { name: msg('grid.technique.directHiddenPair'), prove: proveHiddenSet },
  nakedSingle: { name: msg('grid.technique.nakedSingle'), prove: proveSingle },
  directHiddenTriplet: {
    name: msg('grid.technique.directHiddenTriplet'),
    prove: proveHiddenSet,
  },
  pointing: { name: msg('grid.technique.pointing'), prove: proveLocked },
  claiming: { name: msg('grid.technique.claiming'), prove: proveLocked },
  nakedPair: { name: msg('grid.technique.nakedPair'), prove: proveNakedSet },
  xWing: { name: msg('grid.technique.xWing'), prove: proveFish },
  hiddenPair: { name: msg('grid.technique.hiddenPair'), prove: proveHiddenSet },
  nakedTriplet: { name: msg('grid.technique.nakedTriplet'), prove: proveNakedSet },
  swordfish: { name: msg('grid.technique.swordfish'), prove: proveFish },
  hiddenTriplet: { name: msg('grid.technique.hiddenTriplet'), prove: proveHiddenSet },
  skyscraper: { name: msg('grid.technique.skyscraper'), prove: proveTwoLinks },
  twoStringKite: { name: msg('grid.technique.twoStringKite'), prove: proveTwoLinks },
  turbotFish: { name: msg('grid.technique.turbotFish'), prove: proveTwoLinks },
  emptyRectangle: { name: msg('grid.technique.emptyRectangle'), prove: proveTwoLinks },
  groupedTurbotFish: { name: msg('grid.technique.groupedTurbotFish'), prove: proveTwoLinks },
  dualTwoStringKite: { name: msg('grid.technique.dualTwoStringKite'), prove: proveDualLinks },
  dualEmptyRectangle: { name: msg('grid.technique.dualEmptyRectangle'), prove: proveDualLinks },
  xyWing: { name: msg('grid.technique.xyWing'), prove: provePincers },
  xyzWing: { name: msg('grid.technique.xyzWing'), prove: provePincers },
  wWing: { name: msg('grid.technique.wWing'), prove: proveBridge },
  uniqueRectangle1: { name: msg('grid.technique.uniqueRectangle1'), prove: proveOnlyExtraCell },
  uniqueRectangle2: { name: msg('grid.technique.uniqueRectangle2'), prove: proveSameExtra },
  uniqueRectangle3: { name: msg('grid.technique.uniqueRectangle3'), prove: proveExtrasInSet },
  uniqueRectangle4: {
    name: msg('grid.technique.uniqueRectangle4'),
    prove: proveLockedInExtras,
  },
  uniqueRectangle5: { name: msg('grid.technique.uniqueRectangle5'), prove: proveSameExtra },
  uniqueRectangle6: { name: msg('grid.technique.uniqueRectangle6'), prove: proveForcedCorners },
  uniqueLoop1: { name: msg('grid.technique.uniqueLoop1'), prove: proveOnlyExtraCell },
  uniqueLoop2: { name: msg('grid.technique.uniqueLoop2'), prove: proveSameExtra },
  uniqueLoop3: { name: msg('grid.technique.uniqueLoop3'), prove: proveExtrasInSet },
  uniqueLoop4: { name: msg('grid.technique.uniqueLoop4'), prove: proveLockedInExtras },
  hiddenRectangle: { name: msg('grid.technique.hiddenRectangle'), prove: proveForcedCorners },
  avoidableRectangle1: {
    name: msg('grid.technique.avoidableRectangle1'),
    prove: proveAvoidable,
  },
  avoidableRectangle2: {
    name: msg('grid.technique.avoidableRectangle2'),
    prove: proveAvoidableSame,
  },
  finnedXWing: { name: msg('grid.technique.finnedXWing'), prove: proveFish },
  sashimiXWing: { name: msg('grid.technique.sashimiXWing'), prove: proveFish },
} satisfies Partial<Record<LadderId, Telling>>
