import type { AppHost } from '../../../app/start-app.tsx'
import type { FetchFile } from '../../../packs/load-pack.ts'
import type { Voice } from '../../aloud/voice.ts'

/** What a visit is given by the booth. */
export interface VisitHost extends Omit<AppHost, 'ports'> {
  readonly fetchFile: FetchFile
  readonly voice: Voice
  /** Nothing is left then of the visit before. */
  readonly cleared: Promise<void>
  /** Is told of a fault for which no code throws. */
  report(fault: Error): void
}
