import { expect, it } from 'vitest'
import { holdFiles } from '../../../../../src/kiosk/page/visit/hold-files.ts'

function filesOf(...answers: readonly Response[]) {
  let asked = 0
  const fetchFile = holdFiles(() => Promise.resolve(answers[asked++] ?? Response.error()))
  return async () => {
    const response = await fetchFile('packs/a.json')
    return response.ok ? response.text() : response.status
  }
}

it('what has arrived stays as it is, as often as it is read', async () => {
  const read = filesOf(new Response('old'), new Response('new'))
  expect([await read(), await read(), await read()]).toEqual(['old', 'old', 'old'])
})

it('of two that are under way the one that arrives first stays', async () => {
  const read = filesOf(new Response('old'), new Response('new'))
  expect(await Promise.all([read(), read()])).toEqual(['old', 'old'])
})

it('what was not there is asked for again', async () => {
  const read = filesOf(new Response('', { status: 404 }), new Response('new'))
  expect([await read(), await read()]).toEqual([404, 'new'])
})
