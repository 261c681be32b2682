/** Browsers tell of this as an error; it only says that sizes are told of one frame later. */
const NO_FAULT = /^ResizeObserver loop/

/**
 * Tells of every fault that nobody has caught, once: a fault that is thrown and rejected is one fault. Returns the
 * function that stops it.
 */
export function watchFaults(page: EventTarget, onFault: (fault: unknown) => void): () => void {
  const listening = new AbortController()
  const told = new WeakSet<object>()
  const { signal } = listening

  function tell(fault: unknown): void {
    if (typeof fault === 'object' && fault !== null) {
      if (told.has(fault)) return
      told.add(fault)
    }
    onFault(fault)
  }
  page.addEventListener(
    'error',
    (event) => {
      const { error, message } = event as ErrorEvent
      if (!NO_FAULT.test(message)) tell(error ?? message)
    },
    { signal },
  )
  page.addEventListener(
    'unhandledrejection',
    (event) => tell((event as PromiseRejectionEvent).reason),
    { signal },
  )
  return () => listening.abort()
}
