import { describe, expect, it } from 'vitest'
import { findLauncher } from '../../../../src/kiosk/launcher/launcher.ts'
import type { Ask, Launcher } from '../../../../src/kiosk/launcher/launcher.ts'

const SCOPE = { boothLauncher: { token: 'secret' } }
const PIN = { id: 'a b', salt: 'c2FsdA==', rounds: 1000, hash: 'aGFzaA==' }

/** A launcher that answers what is given, and what it was asked. */
function launcherOf(answers: readonly (Response | Error)[]) {
  const asked: string[] = []
  const left = [...answers]
  const ask: Ask = async (path, { method = 'GET', headers }) => {
    asked.push(`${method} ${path} ${new Headers(headers).get('x-booth-token')}`)
    const next = left.shift()
    if (next instanceof Response) return next
    throw next ?? new Error('Nothing more was expected')
  }
  return { asked, launcher: findLauncher(SCOPE, ask) as Launcher }
}

it('there is none where no program opened the page', () => {
  expect(
    [{}, { boothLauncher: null }, { boothLauncher: {} }].map((scope) => findLauncher(scope)),
  ).toEqual([null, null, null])
})

describe('what the launcher tells', () => {
  const info = { folder: '/srv', writable: true, version: '1', since: '', restarts: [] }

  it('is asked with its token', async () => {
    const { asked, launcher } = launcherOf([Response.json(info)])
    expect(await launcher.info()).toMatchObject({ folder: '/srv', writable: true, restarts: [] })
    expect(asked).toEqual(['GET /booth/info secret'])
  })

  it.each([new Error('gone'), new Response('<html>'), Response.json({}, { status: 403 })])(
    'is nothing where it does not answer as it should',
    async (answer) => {
      expect(await launcherOf([answer]).launcher.info()).toBeNull()
    },
  )
})

describe('an export', () => {
  const file = new Blob(['a'])

  it('is stored under the name that the launcher gives it', async () => {
    const stored = Response.json({ folder: '/srv', name: 'a-2.csv' }, { status: 201 })
    const { asked, launcher } = launcherOf([stored])
    expect(await launcher.store('a.csv', file)).toEqual({ folder: '/srv', name: 'a-2.csv' })
    expect(asked).toEqual(['POST /booth/exports?name=a.csv secret'])
  })

  it.each(['name', 'size', 'folder', 'full'])('is refused with its reason: %s', async (error) => {
    const { launcher } = launcherOf([Response.json({ error }, { status: 507 })])
    expect(await launcher.store('a.csv', file)).toBe(error)
  })

  it('is refused where nobody answers', async () => {
    expect(await launcherOf([new Error('gone')]).launcher.store('a.csv', file)).toBe('gone')
  })
})

describe('a new PIN', () => {
  const done = (): Response => new Response(null, { status: 204 })

  it('is let go of once it was taken, and not before', async () => {
    const { asked, launcher } = launcherOf([Response.json(PIN), done()])
    let before = 0
    await launcher.handOverPin(async (record) => {
      before = asked.length
      expect(record).toEqual(PIN)
      return true
    })
    expect(before).toBe(1)
    expect(asked).toEqual(['GET /booth/pin secret', 'DELETE /booth/pin?id=a%20b secret'])
  })

  it('waits on where it could not be taken', async () => {
    const { asked, launcher } = launcherOf([Response.json(PIN)])
    await launcher.handOverPin(async () => false)
    expect(asked).toHaveLength(1)
  })

  it.each([done(), new Error('gone'), Response.json({})])(
    'is not taken where none waits',
    async (answer) => {
      let taken = 0
      await launcherOf([answer]).launcher.handOverPin(async () => ++taken > 0)
      expect(taken).toBe(0)
    },
  )
})
