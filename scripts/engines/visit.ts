import { expect } from '@playwright/test'
import type { EnginePage, Point } from './engine-page.ts'
import type { Area } from './picture.ts'

interface Host {
  readonly address: string
  /** The path of each request, in order. */
  readonly asked: readonly string[]
}

/** The built game as somebody uses it in a browser: finds elements, then points or types. */
export class Visit {
  constructor(
    readonly page: EnginePage,
    readonly host: Host,
  ) {}

  async open(place = ''): Promise<void> {
    await this.page.open(`${this.host.address}${place}`)
  }

  /** Place and text of the elements that match, without those that are not shown. */
  areas(selector: string): Promise<(Area & { readonly text: string })[]> {
    return this.page.evaluate(
      (wanted: string) =>
        [...document.querySelectorAll<HTMLElement>(wanted)]
          .map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect()
            return { x, y, width, height, text: (element.textContent ?? '').trim() }
          })
          .filter(({ width, height }) => width > 0 && height > 0),
      selector,
    )
  }

  async shows(selector: string): Promise<boolean> {
    return (await this.areas(selector)).length > 0
  }

  async waitFor(selector: string): Promise<void> {
    await expect.poll(() => this.shows(selector), { message: `waits for ${selector}` }).toBe(true)
  }

  /** The text of the first element that matches. */
  async textOf(selector: string): Promise<string> {
    return (await this.areas(selector))[0]?.text ?? ''
  }

  /** Clicks into the middle of an element, having scrolled to it; `number` says which, from 0. */
  async click(selector: string, number = 0): Promise<void> {
    await this.waitFor(selector)
    await this.page.evaluate(
      (wanted: string, at: number) =>
        document.querySelectorAll(wanted)[at]?.scrollIntoView({ block: 'nearest' }),
      selector,
      number,
    )
    const area = (await this.areas(selector))[number]
    if (!area) throw new Error(`There is no ${selector} number ${number}`)
    await this.page.click(middleOf(area))
  }

  /** Presses Tab until the focus is on an element that matches. */
  async tabTo(selector: string): Promise<void> {
    for (let presses = 0; presses < 40; presses++) {
      if (await this.isFocused(selector)) return
      await this.page.press('Tab')
    }
    throw new Error(`Tab does not come to ${selector}`)
  }

  isFocused(selector: string): Promise<boolean> {
    return this.page.evaluate(
      (wanted: string) => document.activeElement?.matches(wanted) ?? false,
      selector,
    )
  }

  async expectFocus(selector: string): Promise<void> {
    const message = `waits until ${selector} has the focus`
    await expect.poll(() => this.isFocused(selector), { message }).toBe(true)
  }

  /** Waits until the canvas has been drawn. */
  async drawn(): Promise<void> {
    await this.waitFor('[data-drawing="drawn"]')
  }
}

export function middleOf({ x, y, width, height }: Area): Point {
  return { x: x + width / 2, y: y + height / 2 }
}
