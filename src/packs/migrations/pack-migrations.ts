import type { PackMigration } from '../migrate-pack.ts'
import { packFrom1 } from './pack-from-1.ts'

/**
 * One step per format: `PACK_MIGRATIONS[n]` turns format n + 1 into n + 2. Once released, a step is never
 * changed, because packs of that format lie on other people's hosts.
 */
export const PACK_MIGRATIONS: readonly PackMigration[] = [packFrom1]
