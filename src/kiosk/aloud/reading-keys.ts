import { msg } from '../../kit/text.ts'
import { HELP, WAYS, isPadKey } from './pad-key.ts'
import { cellOfBoard, isCell, staysInBoard, stopTowards } from './stops.ts'
import type { Reader } from './reader.ts'
import type { SpeechFlow } from './speech-flow.ts'

interface KeyPorts {
  readonly root: HTMLElement
  readonly reader: Reader
  readonly flow: Pick<SpeechFlow, 'hush'>
  /** The help key was pressed. */
  onHelp(): void
}

/**
 * Lets a page be used by the keys of a navigation pad: arrows, Enter and help. Arrows only lead from one thing to
 * another, whatever they mean to the page: they choose no answer. Other keys are the page's own. Returns the function
 * that stops it.
 */
export function readKeys(page: Document, { root, reader, flow, onHelp }: KeyPorts): () => void {
  const listening = new AbortController()

  function onKeyDown(event: KeyboardEvent): void {
    flow.hush()
    if (event.shiftKey && event.key !== '?') return
    const isTaken = isPadKey(event) ? lead(event) : event.key === 'Enter' && enter(event)
    if (!isTaken) return
    event.preventDefault()
    event.stopPropagation()
  }

  function lead({ key, target }: KeyboardEvent): boolean {
    if (HELP.includes(key)) {
      onHelp()
      return true
    }
    const way = WAYS[key]
    if (!way || keepsArrow(target, key)) return false
    // A board follows its own keys, however fast they come.
    if (target instanceof Element && isCell(target) && staysInBoard(target, way)) return false
    const next = stopTowards(root, reader.here(), way)
    if (next) goTo(next, reader)
    else reader.again()
    return true
  }

  function enter({ target, repeat }: KeyboardEvent): boolean {
    if (!(target instanceof HTMLElement) || repeat) return repeat
    if (target.matches('input[type="radio"]')) return pressed(target)
    if (isCell(target)) return enterCell(target)
    if (target.matches('.mirror--list button')) return enterKey(target)
    return false
  }

  /**
   * Leads from an empty cell to what goes into it; one that is not chosen yet is chosen. On a printed one, Enter has its
   * own meaning.
   */
  function enterCell(cell: HTMLElement): boolean {
    if (cell.ariaReadOnly === 'true') return false
    const isInHand = root.querySelector('.mirror--list [aria-pressed="true"]') !== null
    const key = root.querySelector<HTMLElement>('.mirror--list button')
    if (!key || isInHand) return pressed(cell)
    if (cell.ariaSelected === 'true') goTo(key, reader)
    else {
      pressed(cell)
      reader.sayText(msg('booth.aloud.chosen'))
    }
    return true
  }

  /** Presses a key beside a board, and leads back to the cell that it was for. */
  function enterKey(key: HTMLElement): boolean {
    const hasCell = root.querySelector('[role="gridcell"][aria-selected="true"]') !== null
    if (!hasCell || key.ariaDisabled === 'true') return false
    pressed(key)
    const cell = cellOfBoard(root)
    if (cell) reader.quietly(() => cell.focus())
    return true
  }

  page.addEventListener('keydown', onKeyDown, { capture: true, signal: listening.signal })
  return () => listening.abort()
}

/** Lists and sliders of the browser have no other keys. */
function keepsArrow(target: EventTarget | null, key: string): boolean {
  const isUpOrDown = key === 'ArrowUp' || key === 'ArrowDown'
  return isUpOrDown && target instanceof Element && target.matches('select, input[type="range"]')
}

function pressed(element: HTMLElement): true {
  element.click()
  return true
}

/** Brings the focus to a stop, also to one that is only read. */
function goTo(stop: HTMLElement, reader: Reader): void {
  if (stop.tabIndex < 0 && !stop.hasAttribute('tabindex')) {
    stop.setAttribute('tabindex', '-1')
    stop.addEventListener('blur', () => stop.removeAttribute('tabindex'), { once: true })
  }
  if (stop.ownerDocument.activeElement !== stop) stop.focus()
  stop.scrollIntoView({ block: 'nearest' })
  // It may have had the focus before, or take none.
  reader.tell(stop)
}
