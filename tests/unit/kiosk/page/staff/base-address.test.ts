import { expect, it } from 'vitest'
import {
  baseFault,
  completeBase,
  isOwnDevice,
} from '../../../../../src/kiosk/page/staff/panel/booth/base-address.ts'

it.each([
  ['sparks.example', 'https://sparks.example/'],
  [' sparks.example/game ', 'https://sparks.example/game/'],
  ['http://192.168.1.4:8321', 'http://192.168.1.4:8321/'],
  ['https://sparks.example/booth.html', 'https://sparks.example/booth.html'],
])('an address is completed as people type it: %s', (typed, whole) => {
  expect(completeBase(typed)).toBe(whole)
  expect(baseFault(whole)).toBeNull()
})

it.each([
  'https://sparks/',
  'ftp://sparks.example/',
  'https:// /',
  'https://sparks.example/?a=1',
  'https://.example./',
])('what a phone cannot open is refused: %s', (base) => {
  expect(baseFault(base)).toBe('notAddress')
})

it.each([
  'http://localhost:8321/',
  'http://127.0.0.1/',
  'https://booth.localhost/',
  'http://[::1]/',
])('an address of the device itself is no address for phones: %s', (base) => {
  expect(isOwnDevice(base)).toBe(true)
})

it('localhost is told apart from what is no address', () => {
  expect(baseFault('http://localhost:8321/')).toBe('ownDevice')
  expect(isOwnDevice('https://localhost.example/')).toBe(false)
})
