/**
 * A mark that stands on the device while a visit is on. Where it is found when the page is opened, a visit ended without
 * a word: the page was killed, or the power failed.
 */
export interface VisitMark {
  set(): void
  clear(): void
  /** Whether it stood there; then it is taken away. */
  take(): boolean
}

const MARK = 'netzero-booth-visit'

/** @param storage can refuse each call: then there are no marks */
export function openVisitMark(
  storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): VisitMark {
  const attempt = <T>(run: (kept: ReturnType<typeof storage>) => T): T | null => {
    try {
      return run(storage())
    } catch {
      return null
    }
  }
  const clear = (): void => void attempt((kept) => kept.removeItem(MARK))
  return {
    set: () => void attempt((kept) => kept.setItem(MARK, 'on')),
    clear,
    take() {
      const stood = attempt((kept) => kept.getItem(MARK)) !== null
      clear()
      return stood
    },
  }
}
