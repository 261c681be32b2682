import type { Way } from './pad-key.ts'
import { nameOf } from './spoken-element.ts'

/** What can be pressed or filled. */
export const CONTROLS =
  'a[href], button, input, select, summary, [role="button"], [role="gridcell"], [role="link"]'
/** What is only read. */
const TEXTS = 'h1, h2, h3, h4, p, li, dt, dd, figcaption, [role="progressbar"], [role="timer"]'
const STOPS = `${CONTROLS}, ${TEXTS}`

/**
 * All that keys come to on a page, in reading order: what can be pressed, and between it what is to be read. A board is
 * one stop: the cell that its own keys stand on. An open dialog has all stops.
 */
export function stopsOf(page: ParentNode): HTMLElement[] {
  const top = topOf(page)
  return [...top.querySelectorAll<HTMLElement>(STOPS)].filter(
    (element) => isStop(element) && (!isCell(element) || element.tabIndex === 0),
  )
}

/** The part of a page that can be used now: what is opened last, else all of it. */
export function topOf(page: ParentNode): ParentNode {
  const open = page.querySelectorAll('dialog[open], [role="alertdialog"], [aria-modal="true"]')
  return open[open.length - 1] ?? page
}

/** The stop to which a thing under a finger belongs. */
export function stopAt(element: Element | null): HTMLElement | null {
  for (let each = element; each; each = each.parentElement) {
    const stop = each instanceof HTMLLabelElement ? each.control : (each as HTMLElement)
    if (stop?.matches(STOPS) && isStop(stop)) return stop
  }
  return null
}

function isStop(element: HTMLElement): boolean {
  if (element.closest('[aria-hidden="true"], [inert]') || !isShown(element)) return false
  if (element.matches(CONTROLS)) return true
  const isPart = element.parentElement?.closest(CONTROLS) ?? element.querySelector(STOPS)
  return !isPart && (nameOf(element) !== '' || element.hasAttribute('aria-valuetext'))
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true })
}

export function isCell(element: Element): boolean {
  return element.getAttribute('role') === 'gridcell'
}

/** The cell of a board that its keys stand on. */
export function cellOfBoard(page: ParentNode): HTMLElement | null {
  return page.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')
}

/**
 * Where an arrow key leads. Right and left lead from thing to thing, so that one key alone comes to everything; down and
 * up lead along a column of a board, past a row of keys or tiles, and else from thing to thing as well.
 * @param from where somebody stands; null at the beginning
 */
export function stopTowards(page: ParentNode, from: Element | null, way: Way): HTMLElement | null {
  const inBoard = from && isCell(from) ? cellTowards(from, way) : null
  if (inBoard) return inBoard
  const stops = stopsOf(page)
  const isForward = way === 'next' || way === 'below'
  const here = from ? stopHere(stops, from) : -1
  if (here < 0) return isForward ? nextAfter(stops, from) : null
  const passes = way === 'below' || way === 'above' ? rowOf(stops[here] as Element) : null
  for (let at = here; at >= 0 && at < stops.length; at += isForward ? 1 : -1) {
    const stop = stops[at] as HTMLElement
    if (at !== here && !(passes && passes.contains(stop))) return stop
  }
  return null
}

/** A cell stands for its board, whichever cell it is. */
function stopHere(stops: readonly HTMLElement[], from: Element): number {
  const board = isCell(from) ? from.closest('[role="grid"]') : null
  return stops.findIndex((stop) => stop === from || (board?.contains(stop) ?? false))
}

/** The first stop behind a place that is none itself. */
function nextAfter(stops: readonly HTMLElement[], from: Element | null): HTMLElement | null {
  if (!from) return stops[0] ?? null
  const isBehind = (stop: Element): boolean =>
    (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return stops.find(isBehind) ?? stops[0] ?? null
}

/** The keys or tiles that a thing lies among. */
function rowOf(element: Element): Element | null {
  return element.closest('.mirror--list')
}

/** The next cell within a board; null where the board ends. */
function cellTowards(cell: Element, way: Way): HTMLElement | null {
  const { rows, row, column } = placeInBoard(cell)
  const all = rows.flat()
  const at = all.indexOf(cell as HTMLElement)
  switch (way) {
    case 'next':
      return all[at + 1] ?? null
    case 'before':
      return all[at - 1] ?? null
    case 'below':
      return rows[row + 1]?.[column] ?? null
    case 'above':
      return rows[row - 1]?.[column] ?? null
  }
}

/** Whether a way leads to a neighbour in the same row or column of a board, as the board's own keys do. */
export function staysInBoard(cell: Element, way: Way): boolean {
  const { rows, row, column } = placeInBoard(cell)
  const isSideways = way === 'next' || way === 'before'
  const by = way === 'next' || way === 'below' ? 1 : -1
  return (isSideways ? rows[row]?.[column + by] : rows[row + by]?.[column]) !== undefined
}

function placeInBoard(cell: Element) {
  const rows = [...(cell.closest('[role="grid"]')?.querySelectorAll('tr, [role="row"]') ?? [])].map(
    (each) => [...each.querySelectorAll<HTMLElement>('[role="gridcell"]')],
  )
  const row = rows.findIndex((cells) => cells.includes(cell as HTMLElement))
  return { rows, row, column: rows[row]?.indexOf(cell as HTMLElement) ?? -1 }
}
