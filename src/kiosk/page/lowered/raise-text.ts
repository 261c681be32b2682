import { sizeInFont } from '../../reach/font-parts.ts'

/** What a size of letters can be that is no size of its own. */
const KEYWORD = /^(?:inherit|initial|unset|revert)/

/**
 * Has what a rule says of the size of letters never be less than --least-type; and where it chooses a face, that is as
 * much as this face needs.
 */
export function raiseText({ style, selectorText }: CSSStyleRule): void {
  const font = style.getPropertyValue('font')
  const size = style.getPropertyValue('font-size') || sizeInFont(font)
  if (size && !KEYWORD.test(size))
    style.setProperty('font-size', `max(${size}, var(--least-type, 0px))`)
  // The page itself: its size is what all others are counted in.
  if (/\b(?:html|:root)$/.test(selectorText)) return
  const face = /var\(--(display|text)\)/.exec(style.getPropertyValue('font-family') || font)?.[1]
  if (face) style.setProperty('--least-type', `var(--least-${face})`)
}
