// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { createBoothAddress } from '../../../../src/kiosk/visit/booth-address.ts'

afterEach(() => document.body.replaceChildren())

function press(html: string, type = 'click', prevented = false): Event {
  document.body.innerHTML = html
  const event = new MouseEvent(type, { bubbles: true, cancelable: true })
  if (prevented) event.preventDefault()
  document.querySelector('.pressed')?.dispatchEvent(event)
  return event
}

it('goes on and back by itself, and the browser’s address and history stay what they are', () => {
  const { href } = location
  const entries = history.length
  const address = createBoothAddress('#/', '?pack=a')
  const onChanged = vi.fn<() => void>()
  const forget = address.watch(onChanged)
  expect([address.search(), address.hash(), address.depth()]).toEqual(['?pack=a', '#/', 0])
  address.go('#/play/one')
  address.go('#/play/one')
  address.go('#/play/two')
  expect([address.hash(), address.depth()]).toEqual(['#/play/two', 2])
  expect(onChanged).toHaveBeenCalledTimes(2)
  address.back()
  expect([address.hash(), address.depth()]).toEqual(['#/play/one', 1])
  address.back()
  address.back()
  expect([address.hash(), address.depth()]).toEqual(['#/', 0])
  expect(onChanged).toHaveBeenCalledTimes(4)
  forget()
  address.go('#/play/three')
  expect(onChanged).toHaveBeenCalledTimes(4)
  expect([location.href, history.length]).toEqual([href, entries])
})

it.each([
  ['<a class="pressed" href="#/play/one">one</a>', '#/play/one'],
  ['<a href="#/play/one"><b class="pressed">one</b></a>', '#/play/one'],
  ['<svg><a href="#/play/one"><circle class="pressed" /></a></svg>', '#/play/one'],
])('follows a link to a place of the page: %s', (html, hash) => {
  const address = createBoothAddress()
  const stop = address.followLinks(window)
  expect(press(html).defaultPrevented).toBe(true)
  expect(address.hash()).toBe(hash)
  stop()
})

it.each([
  '<a class="pressed" href="https://elsewhere.example/">out</a>',
  '<a class="pressed" href="./other.html">other</a>',
  '<a class="pressed" href="mailto:a@b.example">mail</a>',
  '<a class="pressed" href="blob:x" download="picture.png">picture</a>',
  '<a class="pressed" href="" target="_blank">window</a>',
  '<map><area class="pressed" href="https://elsewhere.example/"></map>',
])('nothing leads out: %s', (html) => {
  const address = createBoothAddress('#/')
  const stop = address.followLinks(window)
  for (const type of ['click', 'auxclick']) expect(press(html, type).defaultPrevented).toBe(true)
  expect(address.hash()).toBe('#/')
  stop()
})

it('leaves to the page what the page has taken, and what is no link', () => {
  const address = createBoothAddress('#/')
  const stop = address.followLinks(window)
  expect(press('<a class="pressed" href="#/play/one">one</a>', 'click', true)).toBeTruthy()
  expect(address.hash()).toBe('#/')
  expect(press('<button class="pressed">one</button>').defaultPrevented).toBe(false)
  expect(press('<a class="pressed">one</a>').defaultPrevented).toBe(false)
  stop()
  expect(press('<a class="pressed" href="#/play/two">two</a>').defaultPrevented).toBe(false)
  expect(address.hash()).toBe('#/')
})
