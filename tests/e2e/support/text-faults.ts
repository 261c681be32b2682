import type { Page } from '@playwright/test'

/** What may scroll by itself, which is no fault: a hint, the fact at the finish, and what opens over a page. */
const MAY_SCROLL = '.grid-hint__text, .grid-finish__fact, .dialog'

/**
 * Everything that is wrong with how the words of the page are set, in words: a page that scrolls
 * sideways, words that are cut off, that stand outside their button or are broken without a hyphen,
 * controls that lie over each other or are too small for a finger.
 * @param within a sheet that lies over the page without being a dialog
 */
export function textFaultsOf(page: Page, within = 'body'): Promise<string[]> {
  return page.evaluate(
    ({ mayScroll, part }) => {
      const faults: string[] = []
      const { clientWidth, scrollWidth } = document.documentElement
      if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} wide`)

      const top: Element =
        document.querySelector('dialog[open]') ?? document.querySelector(part) ?? document.body
      const isShown = (element: Element): boolean =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        !element.closest('.visually-hidden, .mirror, [aria-hidden="true"]') &&
        getComputedStyle(element).clipPath !== 'inset(50%)'
      const nameOf = (element: Element): string =>
        `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(
          element.textContent.trim() ||
          element.getAttribute('aria-label') ||
          ''
        ).slice(0, 50)}”`
      const shown = [...top.querySelectorAll<HTMLElement>('*')].filter(isShown)

      // Words that an element hides, because they are more than it has room for.
      for (const element of shown) {
        if (!element.textContent.trim() || element.closest('svg') || element.matches(mayScroll))
          continue
        const { overflowX, overflowY } = getComputedStyle(element)
        const cutX = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
        const cutY = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1
        const isText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE)
        if (cutX || (cutY && isText)) faults.push(`cut off: ${nameOf(element)}`)
      }

      // Words: whole, and within the control that they name.
      const range = document.createRange()
      const boxesOf = (node: Node, from: number, to: number): DOMRect[] => {
        range.setStart(node, from)
        range.setEnd(node, to)
        return [...range.getClientRects()].filter(({ width }) => width > 0)
      }
      const CONTROL = 'button, a, label, select'
      for (const element of shown) {
        if (element.closest('svg, option, select, .share__words')) continue
        for (const node of element.childNodes) {
          if (node.nodeType !== Node.TEXT_NODE) continue
          const text = node.nodeValue ?? ''
          const control = element.closest(CONTROL)?.getBoundingClientRect()
          // The box of a line is as high as the typeface is, which is more than what is drawn of it.
          const room = 0.2 * parseFloat(getComputedStyle(element).fontSize)
          for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
            const boxes = boxesOf(node, index, index + word.length)
            if (new Set(boxes.map(({ top: y }) => Math.round(y))).size > 1)
              faults.push(`broken: “${word}” in ${nameOf(element)}`)
            for (const box of boxes)
              if (
                control &&
                (box.left < control.left - 1 ||
                  box.right > control.right + 1 ||
                  box.top < control.top - room ||
                  box.bottom > control.bottom + room)
              )
                faults.push(`outside: “${word}” of ${nameOf(element)}`)
              else if (box.left < -1 || box.right > clientWidth + 1)
                faults.push(`off the page: “${word}” in ${nameOf(element)}`)
          }
        }
      }

      // Controls: large enough, and each in its own place. What sticks may lie over what scrolls.
      const sticks = (element: Element): boolean => {
        for (let each: Element | null = element; each; each = each.parentElement)
          if (/sticky|fixed/.test(getComputedStyle(each).position)) return true
        return false
      }
      const controls = shown.filter(
        (element) =>
          element.matches('button, a[href], select, label:has(input)') &&
          !(element.matches('a') && element.closest('p')),
      )
      const placed = controls.map((element) => ({ element, box: element.getBoundingClientRect() }))
      placed.forEach(({ element, box }, index) => {
        const least = element.matches('.button, .tool, .icon-button, .answer, .entry') ? 44 : 24
        if (box.width < least - 0.5 || box.height < least - 0.5)
          faults.push(`${Math.round(box.width)} × ${Math.round(box.height)}: ${nameOf(element)}`)
        for (const other of placed.slice(index + 1)) {
          if (element.contains(other.element) || other.element.contains(element)) continue
          if (sticks(element) !== sticks(other.element)) continue
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
          if (across > 1 && down > 1)
            faults.push(`over each other: ${nameOf(element)} and ${nameOf(other.element)}`)
        }
      })
      return [...new Set(faults)]
    },
    { mayScroll: MAY_SCROLL, part: within },
  )
}
