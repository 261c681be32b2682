import { GAME_IDS } from '../games/registry.ts'
import { createPackLoader } from '../packs/load-pack.ts'
import { createBrowserStore } from '../platform/browser-store.ts'
import { createPageAddress } from '../platform/page-address.ts'
import { takeEarlyAnswer } from '../platform/take-early-answer.ts'
import { READER_POLICY } from '../visit/policy.ts'
import type { AppPorts } from './app-ports.ts'
import { Editions } from './editions.tsx'
import { StartPage } from './screens/start-page.tsx'

/** For visits of readers, on devices of their own. */
export const READER_PORTS: AppPorts = {
  policy: READER_POLICY,
  Start: StartPage,
  Beside: Editions,
  openStore: createBrowserStore,
  openPack: (id) => createPackLoader({ id, games: GAME_IDS, fetchFile: takeEarlyAnswer }),
  openAddress: createPageAddress,
}
