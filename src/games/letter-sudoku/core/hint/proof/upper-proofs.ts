import { msg } from '../../../../../kit/text.ts'
import type { LadderId } from '../../techniques/technique-id.ts'
import type { LOWER_PROOFS } from './lower-proofs.ts'
import { proveChain, proveRemotePair, proveRing } from './prove-chain.ts'
import { proveTrap, proveWrap } from './prove-colours.ts'
import { proveFish } from './prove-fish.ts'
import { proveGrave } from './prove-grave.ts'
import { proveLockedSets } from './prove-locked-sets.ts'
import { proveBothSeen, proveNearSides } from './prove-multi-colours.ts'
import { proveHiddenSet, proveNakedSet } from './prove-set.ts'
import { proveSetWing } from './prove-set-wing.ts'
import type { Telling } from './proof.ts'

/** What is said of the techniques of the upper ladder. The compiler reports one of which nothing is said. */
export const UPPER_PROOFS = {
  nakedQuad: { name: msg('grid.technique.nakedQuad'), prove: proveNakedSet },
  jellyfish: { name: msg('grid.technique.jellyfish'), prove: proveFish },
  hiddenQuad: { name: msg('grid.technique.hiddenQuad'), prove: proveHiddenSet },
  threeStrongLinks: { name: msg('grid.technique.threeStrongLinks'), prove: proveChain },
  wxyzWing: { name: msg('grid.technique.wxyzWing'), prove: proveSetWing },
  bug1: { name: msg('grid.technique.bug1'), prove: proveGrave },
  bug2: { name: msg('grid.technique.bug2'), prove: proveGrave },
  bug3: { name: msg('grid.technique.bug3'), prove: proveGrave },
  bug4: { name: msg('grid.technique.bug4'), prove: proveGrave },
  vwxyzWing: { name: msg('grid.technique.vwxyzWing'), prove: proveSetWing },
  uvwxyzWing: { name: msg('grid.technique.uvwxyzWing'), prove: proveSetWing },
  finnedSwordfish: { name: msg('grid.technique.finnedSwordfish'), prove: proveFish },
  finnedJellyfish: { name: msg('grid.technique.finnedJellyfish'), prove: proveFish },
  sashimiSwordfish: { name: msg('grid.technique.sashimiSwordfish'), prove: proveFish },
  sashimiJellyfish: { name: msg('grid.technique.sashimiJellyfish'), prove: proveFish },
  simpleColoursTrap: { name: msg('grid.technique.simpleColoursTrap'), prove: proveTrap },
  simpleColoursWrap: { name: msg('grid.technique.simpleColoursWrap'), prove: proveWrap },
  multiColoursOne: { name: msg('grid.technique.multiColoursOne'), prove: proveNearSides },
  multiColoursTwo: { name: msg('grid.technique.multiColoursTwo'), prove: proveBothSeen },
  xChain: { name: msg('grid.technique.xChain'), prove: proveChain },
  xyChain: { name: msg('grid.technique.xyChain'), prove: proveChain },
  alternatingChain: { name: msg('grid.technique.alternatingChain'), prove: proveChain },
  continuousLoop: { name: msg('grid.technique.continuousLoop'), prove: proveRing },
  discontinuousLoop: { name: msg('grid.technique.discontinuousLoop'), prove: proveChain },
  remotePair: { name: msg('grid.technique.remotePair'), prove: proveRemotePair },
  alsXz: { name: msg('grid.technique.alsXz'), prove: proveLockedSets },
  alsXyWing: { name: msg('grid.technique.alsXyWing'), prove: proveLockedSets },
  alsChain: { name: msg('grid.technique.alsChain'), prove: proveLockedSets },
  groupedChain: { name: msg('grid.technique.groupedChain'), prove: proveChain },
  groupedLoop: { name: msg('grid.technique.groupedLoop'), prove: proveRing },
  groupedDiscontinuousLoop: {
    name: msg('grid.technique.groupedDiscontinuousLoop'),
    prove: proveChain,
  },
} satisfies Record<Exclude<LadderId, keyof typeof LOWER_PROOFS>, Telling>
