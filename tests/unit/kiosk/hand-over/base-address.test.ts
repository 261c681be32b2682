import { expect, it } from 'vitest'
import { baseAddress } from '../../../../src/kiosk/hand-over/base-address.ts'

it.each([
  ['http://localhost:4173/booth.html', null],
  ['http://booth.localhost/booth.html', null],
  ['http://127.0.0.1:4173/booth.html', null],
  ['http://127.8.0.1/booth.html', null],
  ['http://[::1]:80/booth.html', null],
  ['file:///srv/game/booth.html', null],
  ['https://example.org/torino/booth.html?kiosk=1#/', 'https://example.org/torino/'],
  ['http://192.168.0.7:8080/booth.html', 'http://192.168.0.7:8080/'],
  ['https://localhost.example.org/', 'https://localhost.example.org/'],
])('a booth at %s leads phones to %s', (own, base) => {
  expect(baseAddress(null, own)).toBe(base)
})

it.each([
  ['https://example.org/game?x=1#y', 'https://example.org/game'],
  // Whoever sets it means it, as in a trial on one machine.
  ['http://127.0.0.1:4173/', 'http://127.0.0.1:4173/'],
  ['ftp://example.org/', null],
  ['no address', null],
])('what staff set comes first: %s', (base, expected) => {
  expect(baseAddress(base, 'https://elsewhere.example/booth.html')).toBe(expected)
})
