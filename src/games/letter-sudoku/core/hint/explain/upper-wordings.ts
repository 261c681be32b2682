import { msg } from '../../../../../kit/text.ts'
import type { LadderId } from '../../techniques/technique-id.ts'
import { explainChain, explainRemotePair, explainRing } from './explain-chain.ts'
import { explainColours, explainMultiColours } from './explain-colours.ts'
import { explainFish } from './explain-fish.ts'
import { explainGrave } from './explain-grave.ts'
import { explainHiddenSet } from './explain-hidden-set.ts'
import { explainLockedSets } from './explain-locked-sets.ts'
import { explainNakedSet } from './explain-naked-set.ts'
import { explainSetWing } from './explain-set-wing.ts'
import type { Wording } from './explanation.ts'
import type { LOWER_WORDINGS } from './lower-wordings.ts'

/** What is said of the techniques of the upper ladder. The compiler reports one of which nothing is said. */
export const UPPER_WORDINGS = {
  nakedQuad: { name: msg('grid.technique.nakedQuad'), explain: explainNakedSet },
  jellyfish: { name: msg('grid.technique.jellyfish'), explain: explainFish },
  hiddenQuad: { name: msg('grid.technique.hiddenQuad'), explain: explainHiddenSet },
  threeStrongLinks: { name: msg('grid.technique.threeStrongLinks'), explain: explainChain },
  wxyzWing: { name: msg('grid.technique.wxyzWing'), explain: explainSetWing },
  bug1: { name: msg('grid.technique.bug1'), explain: explainGrave },
  bug2: { name: msg('grid.technique.bug2'), explain: explainGrave },
  bug3: { name: msg('grid.technique.bug3'), explain: explainGrave },
  bug4: { name: msg('grid.technique.bug4'), explain: explainGrave },
  vwxyzWing: { name: msg('grid.technique.vwxyzWing'), explain: explainSetWing },
  uvwxyzWing: { name: msg('grid.technique.uvwxyzWing'), explain: explainSetWing },
  finnedSwordfish: { name: msg('grid.technique.finnedSwordfish'), explain: explainFish },
  finnedJellyfish: { name: msg('grid.technique.finnedJellyfish'), explain: explainFish },
  sashimiSwordfish: { name: msg('grid.technique.sashimiSwordfish'), explain: explainFish },
  sashimiJellyfish: { name: msg('grid.technique.sashimiJellyfish'), explain: explainFish },
  simpleColoursTrap: { name: msg('grid.technique.simpleColoursTrap'), explain: explainColours },
  simpleColoursWrap: { name: msg('grid.technique.simpleColoursWrap'), explain: explainColours },
  multiColoursOne: { name: msg('grid.technique.multiColoursOne'), explain: explainMultiColours },
  multiColoursTwo: { name: msg('grid.technique.multiColoursTwo'), explain: explainMultiColours },
  xChain: { name: msg('grid.technique.xChain'), explain: explainChain },
  xyChain: { name: msg('grid.technique.xyChain'), explain: explainChain },
  alternatingChain: { name: msg('grid.technique.alternatingChain'), explain: explainChain },
  continuousLoop: { name: msg('grid.technique.continuousLoop'), explain: explainRing },
  discontinuousLoop: { name: msg('grid.technique.discontinuousLoop'), explain: explainChain },
  remotePair: { name: msg('grid.technique.remotePair'), explain: explainRemotePair },
  alsXz: { name: msg('grid.technique.alsXz'), explain: explainLockedSets },
  alsXyWing: { name: msg('grid.technique.alsXyWing'), explain: explainLockedSets },
  alsChain: { name: msg('grid.technique.alsChain'), explain: explainLockedSets },
  groupedChain: { name: msg('grid.technique.groupedChain'), explain: explainChain },
  groupedLoop: { name: msg('grid.technique.groupedLoop'), explain: explainRing },
  groupedDiscontinuousLoop: {
    name: msg('grid.technique.groupedDiscontinuousLoop'),
    explain: explainChain,
  },
} satisfies Record<Exclude<LadderId, keyof typeof LOWER_WORDINGS>, Wording>
