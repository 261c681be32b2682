/** What goes wrong without an error of the code. Its name is what the journal says. */
export type FaultName =
  | 'ContextLost'
  | 'WorkerHung'
  | 'VisitNotOpened'
  | 'VisitNotReady'
  | 'PackMissing'
  | 'PageLeft'
  | 'PageEnded'

export class BoothError extends Error {
  constructor(message: string, name: FaultName) {
    super(message)
    this.name = name
  }
}

/** After these the page itself cannot go on: it lacks code, or something that it waits for never comes. */
const NEED_RELOAD: ReadonlySet<string> = new Set<FaultName>(['PageLeft', 'VisitNotReady'])

export const needsReload = (fault: unknown): boolean =>
  fault instanceof Error && NEED_RELOAD.has(fault.name)
