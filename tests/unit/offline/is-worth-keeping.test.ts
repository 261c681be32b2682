import { expect, it } from 'vitest'
import { isWorthKeeping } from '../../../src/offline/is-worth-keeping.ts'

const answer = (type: string, status = 200): Response =>
  new Response('', { status, headers: { 'content-type': type } })

it('keeps the file that was asked for', () => {
  expect(isWorthKeeping('https://a.example/assets/a-1.js', answer('text/javascript'))).toBe(true)
  expect(isWorthKeeping('https://a.example/packs/a.json', answer('application/json'))).toBe(true)
  expect(isWorthKeeping('https://a.example/packs/a.json', new Response(null))).toBe(true)
})

it('keeps a page where a page was asked for', () => {
  const page = answer('text/html; charset=utf-8')
  for (const address of ['', 'folder/', 'index.html', 'folder/index.html?fbclid=1'])
    expect(isWorthKeeping(`https://a.example/${address}`, page)).toBe(true)
})

it('keeps no page in place of a script or a pack, and no error', () => {
  expect(isWorthKeeping('https://a.example/assets/a-1.js', answer('text/html'))).toBe(false)
  expect(isWorthKeeping('https://a.example/packs/a.json', answer('text/html'))).toBe(false)
  expect(isWorthKeeping('https://a.example/packs/a.json', answer('application/json', 503))).toBe(
    false,
  )
})
