import { finnedXWing, sashimiXWing } from './fish-finned/finned-fish.ts'
import { swordfish, xWing } from './fish/fish.ts'
import { claiming, directClaiming, directPointing, pointing } from './locked/locked.ts'
import { hiddenSingleBox, hiddenSingleLine } from './singles/hidden-singles.ts'
import { lastCell } from './singles/last-cell.ts'
import { nakedSingle } from './singles/naked-single.ts'
import { dualEmptyRectangle, dualTwoStringKite } from './strong-links/dual-links.ts'
import {
  emptyRectangle,
  groupedTurbotFish,
  skyscraper,
  turbotFish,
  twoStringKite,
} from './strong-links/strong-links.ts'
import {
  directHiddenPair,
  directHiddenTriplet,
  hiddenPair,
  hiddenTriplet,
  nakedPair,
  nakedTriplet,
} from './subsets/subsets.ts'
import { avoidableRectangle1 } from './uniqueness/avoidable-rectangle-1.ts'
import { avoidableRectangle2 } from './uniqueness/avoidable-rectangle-2.ts'
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
import { xyWing, xyzWing } from './wings/wings.ts'
import { wWing } from './wings/w-wing.ts'
import type { Technique } from './technique.ts'

/**
 * The techniques rated below 5, the easiest first. A grid of every band but expert is solved by them, so
 * hints begin with these alone.
 */
export const LOWER_LADDER: readonly Technique[] = [
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
]
