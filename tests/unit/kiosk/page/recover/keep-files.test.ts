import { expect, it, vi } from 'vitest'
import { createKeptFiles } from '../../../../../src/kiosk/page/recover/keep-files.ts'

type Answer = () => Promise<Response>

const gone: Readonly<Record<string, Answer>> = {
  'a host that does not answer': () => Promise.reject(new TypeError('Failed to fetch')),
  'a file that is not there': () => Promise.resolve(new Response('none', { status: 404 })),
  'a page in its place': () => Promise.resolve(new Response('<!doctype html>')),
}

function filesWith(first: Answer) {
  const host = { answer: first }
  const onGone = vi.fn<(path: string) => void>()
  return { host, onGone, fetchFile: createKeptFiles(onGone, () => host.answer()) }
}
const file =
  (text: string): Answer =>
  () =>
    Promise.resolve(new Response(text))

it.each(Object.entries(gone))(
  'uses the last edition in place of %s, and tells that once',
  async (_, answer) => {
    const { host, onGone, fetchFile } = filesWith(file('{"a":1}'))
    await fetchFile('packs/a.json')
    host.answer = answer
    for (let time = 0; time < 3; time++)
      expect(await (await fetchFile('packs/a.json')).text()).toBe('{"a":1}')
    expect(onGone.mock.calls).toEqual([['packs/a.json']])
  },
)

it('has a newer edition at once, and tells again when that is gone too', async () => {
  const { host, onGone, fetchFile } = filesWith(file('{"a":1}'))
  await fetchFile('a')
  host.answer = gone['a file that is not there'] as Answer
  await fetchFile('a')
  host.answer = file('{"a":2}')
  expect(await (await fetchFile('a')).text()).toBe('{"a":2}')
  host.answer = gone['a host that does not answer'] as Answer
  expect(await (await fetchFile('a')).text()).toBe('{"a":2}')
  expect(onGone).toHaveBeenCalledTimes(2)
})

it('says what the host says of a file that was never there', async () => {
  const { host, onGone, fetchFile } = filesWith(gone['a file that is not there'] as Answer)
  expect((await fetchFile('a')).status).toBe(404)
  host.answer = gone['a host that does not answer'] as Answer
  await expect(fetchFile('a')).rejects.toThrow('Failed to fetch')
  expect(onGone).not.toHaveBeenCalled()
})
