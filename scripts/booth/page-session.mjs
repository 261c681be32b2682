/**
 * The one page of a booth's browser, by DevTools. Other windows that a page opens are closed: on a screen without tabs
 * nobody would find back.
 */

/** What the watchdog is told when DevTools says so. */
const HEARD = {
  'Page.loadEventFired': 'loaded',
  'Inspector.targetCrashed': 'crashed',
}

/**
 * @param {import('./pipe.mjs').Pipe} pipe
 * @param {{ address: string, script: string }} page `script` runs in each page before its own scripts
 * @param {(type: 'attached' | 'loaded' | 'not loaded' | 'answered' | 'asked in vain' | 'strayed' | 'crashed') => void} tell
 */
export function watchPage(pipe, { address, script }, tell) {
  let targetId = ''
  let sessionId = ''
  /** Whether the load that was asked for has begun: what an earlier page says does not count. */
  let isLoading = false
  const send = (method, params) => pipe.send(method, params, sessionId)
  // A page that crashes or a browser that goes says so itself; its open questions need no answer.
  const quietly = (promise) => void promise.catch(() => undefined)

  async function attach(id) {
    targetId = id
    ;({ sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true }))
    await Promise.all([
      send('Page.enable'),
      send('Inspector.enable'),
      send('Page.addScriptToEvaluateOnNewDocument', { source: script }),
    ])
    tell('attached')
  }

  async function load() {
    isLoading = false
    const { errorText } = await send('Page.navigate', { url: address })
    if (errorText) tell('not loaded')
  }

  async function ask() {
    const { origin } = new URL(address)
    const answer = send('Runtime.evaluate', { expression: 'location.origin' })
    const result = await answer.catch(() => null)
    if (result === null) tell('asked in vain')
    else tell(result.result.value === origin ? 'answered' : 'strayed')
  }

  return {
    start: () => quietly(pipe.send('Target.setDiscoverTargets', { discover: true })),
    load: () => quietly(load()),
    ask: () => quietly(ask()),
    end: () => quietly(send('Page.crash')),
    /** @param {string} method @param {any} params @param {string} [from] the session that says it */
    heard(method, params, from) {
      if (method === 'Target.targetCreated' && params.targetInfo.type === 'page') {
        const id = params.targetInfo.targetId
        quietly(targetId === '' ? attach(id) : pipe.send('Target.closeTarget', { targetId: id }))
      }
      if (method === 'Target.targetDestroyed' && params.targetId === targetId)
        quietly(pipe.send('Browser.close'))
      if (from !== sessionId) return
      if (method === 'Page.frameNavigated' && !params.frame.parentId)
        isLoading = params.frame.url.startsWith(address)
      if (method === 'Page.loadEventFired' && !isLoading) return
      if (method in HEARD) tell(HEARD[method])
    },
  }
}
