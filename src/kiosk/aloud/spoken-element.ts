import { msg } from '../../kit/text.ts'
import type { Text } from '../../kit/text.ts'
import type { Words } from './voice.ts'

type Say = (text: Text) => string

/** Says what an element is: its name, what can be done with it, how it stands; null where it has no name. */
export function spokenElement(element: Element, say: Say): Words | null {
  const name = nameOf(element)
  const value = valueOf(element)
  if (!name && !value) return null
  const role = roleOf(element)
  const parts = [name, value, role && say(role), sayState(element, say), describedBy(element)]
  return { text: joined(parts), language: languageOf(element) }
}

/** How an element stands just now, such as "on"; empty where it has no state. */
export function sayState(element: Element, say: Say): string {
  return stateOf(element)
    .map((state) => say(state))
    .join(', ')
}

/** The language in which an element is written. */
export function languageOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? ''
}

/** A pause between parts; none is needed after the end of a sentence. */
function joined(parts: readonly (string | null)[]): string {
  return parts
    .filter((part): part is string => part !== null && part !== '')
    .reduce((whole, part) => `${whole}${/[.,:;?!…]$/.test(whole) ? '' : ','} ${part}`)
}

/** The name of an element as assistive technology knows it, for what stands on these pages. */
export function nameOf(element: Element): string {
  const labels = idsIn(element, 'aria-labelledby').map(textOf).join(' ')
  const label = labels || (element.getAttribute('aria-label') ?? '')
  if (label) return tidy(label)
  if (isField(element)) return tidy([...(element.labels ?? [])].map(textOf).join(' '))
  if (element.getAttribute('role') === 'progressbar') return ''
  return textOf(element)
}

function describedBy(element: Element): string {
  return idsIn(element, 'aria-describedby').map(textOf).join(' ')
}

function idsIn(element: Element, attribute: string): Element[] {
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter((id) => id !== '')
  return ids.flatMap((id) => element.ownerDocument.getElementById(id) ?? [])
}

type Field = HTMLInputElement | HTMLSelectElement

function isField(element: Element): element is Field {
  return element.matches('input, select')
}

/** What is read of an element: its texts, without what is kept from ears. */
function textOf(element: Element): string {
  const parts = [...element.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
    if (!isElement(node) || isSilent(node)) return ''
    const text = node.getAttribute('aria-label') ?? textOf(node)
    return isBlock(node) ? ` ${text} ` : text
  })
  return tidy(parts.join(''))
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}

function isSilent(element: Element): boolean {
  return element.matches('[aria-hidden="true"], [hidden], script, style, template')
}

/** Texts of parts that stand beside or below each other are words apart. */
function isBlock(element: Element): boolean {
  return !element.matches('b, strong, em, i, small, sub, sup, kbd')
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function valueOf(element: Element): string {
  if (element.matches('select'))
    return [...(element as HTMLSelectElement).selectedOptions].map(textOf).join(' ')
  return element.getAttribute('aria-valuetext') ?? ''
}

function roleOf(element: Element): Text | null {
  if (element.matches('input[type="radio"]')) return choiceOf(element as HTMLInputElement)
  if (element.matches('button, summary, [role="button"]')) return msg('booth.aloud.button')
  if (element.matches('a[href], [role="link"]')) return msg('booth.aloud.link')
  return null
}

/** "choice 2 of 4". */
function choiceOf(radio: HTMLInputElement): Text {
  const scope = radio.form ?? radio.ownerDocument
  const group = [...scope.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
    ({ name }) => name === radio.name,
  )
  return msg('booth.aloud.choice', { number: group.indexOf(radio) + 1, total: group.length })
}

function stateOf(element: Element): Text[] {
  const isOff = element.matches(':disabled, [aria-disabled="true"]')
  return [...chosenOf(element), ...(isOff ? [msg('booth.aloud.notNow')] : [])]
}

function chosenOf(element: Element): Text[] {
  if (element.matches('input[type="radio"]'))
    return element.matches(':checked') ? [msg('booth.aloud.chosen')] : []
  const isOn = element.matches('input[type="checkbox"]')
    ? String(element.matches(':checked'))
    : (element.getAttribute('aria-pressed') ?? element.getAttribute('aria-checked'))
  if (isOn === 'true') return [msg('booth.aloud.on')]
  // Of keys and tiles, only what is in hand is worth a word.
  return isOn === null || element.closest('.mirror') ? [] : [msg('booth.aloud.off')]
}
