import { expect, it } from 'vitest'
import { watchPage } from '../../../../scripts/booth/page-session.mjs'

const ADDRESS = 'http://localhost:1/?kiosk=1'

/** A browser that takes everything, with the questions that it was asked. */
function opened(answers: Readonly<Record<string, unknown>> = {}) {
  const sent: string[] = []
  const told: string[] = []
  const pipe = {
    send: async (method: string, { targetId = '' }: { targetId?: string } = {}) => {
      sent.push(`${method} ${targetId}`.trim())
      return answers[method] ?? { sessionId: 's' }
    },
    end: () => undefined,
  }
  const page = watchPage(pipe, { address: ADDRESS, script: '' }, (type: string) => told.push(type))
  const create = (targetId: string, type: string) =>
    page.heard('Target.targetCreated', { targetInfo: { targetId, type } })
  return { page, sent, told, create }
}

/** Until all that was begun has been answered. */
const settled = (): Promise<void> => new Promise((done) => void setImmediate(done))

it('the first page is watched, further ones are closed, and parts of the browser are left alone', async () => {
  const { sent, told, create } = opened()
  create('popup', 'browser_ui')
  create('first', 'page')
  create('second', 'page')
  await settled()
  expect(sent.slice(0, 2)).toEqual(['Target.attachToTarget first', 'Target.closeTarget second'])
  expect(sent).not.toContain('Target.closeTarget popup')
  expect(told).toEqual(['attached'])
})

it('a load counts once the booth’s own page is there, not that of the page before it', async () => {
  const { page, told, create } = opened({ 'Page.navigate': {} })
  create('first', 'page')
  await settled()
  page.load()
  page.heard('Page.loadEventFired', {}, 's')
  page.heard('Page.frameNavigated', { frame: { url: 'chrome-error://chromewebdata/' } }, 's')
  page.heard('Page.loadEventFired', {}, 's')
  page.heard('Page.frameNavigated', { frame: { url: ADDRESS, parentId: 'top' } }, 's')
  page.heard('Page.loadEventFired', {}, 's')
  expect(told).toEqual(['attached'])
  page.heard('Page.frameNavigated', { frame: { url: ADDRESS } }, 's')
  page.heard('Page.loadEventFired', {}, 'another session')
  page.heard('Page.loadEventFired', {}, 's')
  expect(told).toEqual(['attached', 'loaded'])
})

it('a refused connection is told', async () => {
  const { page, told } = opened({ 'Page.navigate': { errorText: 'net::ERR_CONNECTION_REFUSED' } })
  page.load()
  await settled()
  expect(told).toEqual(['not loaded'])
})

it.each([
  ['http://localhost:1', 'answered'],
  ['https://elsewhere.example', 'strayed'],
])('a page at %s has %s', async (value, type) => {
  const { page, told } = opened({ 'Runtime.evaluate': { result: { value } } })
  page.ask()
  await settled()
  expect(told).toEqual([type])
})

it('a browser whose page was closed is closed, to be started again', async () => {
  const { page, sent, create } = opened()
  create('first', 'page')
  page.heard('Target.targetDestroyed', { targetId: 'other' })
  expect(sent).not.toContain('Browser.close')
  page.heard('Target.targetDestroyed', { targetId: 'first' })
  expect(sent).toContain('Browser.close')
  await settled()
})
