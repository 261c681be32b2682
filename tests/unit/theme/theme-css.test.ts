import { expect, it } from 'vitest'
import { themeCss } from '../../../src/theme/theme-css.ts'
import { DARK, LIGHT } from '../../../src/theme/tokens.ts'

const css = themeCss()

it('names every role of a palette as a custom property', () => {
  expect(css).toContain(`--conflict-fill:${LIGHT.conflictFill}`)
  const names = (from: string): number => (from.match(/--[a-z-]+:/g) ?? []).length
  const [day, night] = css.split('\n').slice(2) as [string, string]
  expect(names(day)).toBe(Object.keys(LIGHT).length)
  expect(names(night)).toBe(Object.keys(DARK).length)
})

it('the reader’s choice stands after the device’s wish, and so wins', () => {
  const device = css.indexOf('prefers-color-scheme:dark')
  expect(css.indexOf('[data-theme=light]')).toBeGreaterThan(device)
  expect(css.indexOf('[data-theme=dark]')).toBeGreaterThan(device)
})
