import type { ComponentType } from 'preact'
import type { PackLoader } from '../packs/load-pack.ts'
import type { Pack } from '../packs/pack.ts'
import type { Store } from '../session/store.ts'
import type { Address } from '../visit/address.ts'
import type { Policy } from '../visit/policy.ts'
import type { VisitPorts } from '../visit/visit.ts'

/** A store that can hand what could not be kept to the page that is loaded in place of this one. */
export interface VisitStore extends Store {
  carry(): void
}

/** In what the visits of one page differ from those of another: a reader's own page, or that of a booth. */
export interface AppPorts {
  readonly policy: Policy
  /** The page that the others lead back to. */
  readonly Start: ComponentType<{ readonly pack: Pack }>
  /** What is there beside every screen. */
  readonly Beside: ComponentType
  readonly onSession?: VisitPorts['onSession']
  openStore(): VisitStore
  openPack(id: string): PackLoader
  openAddress(): Address
}
