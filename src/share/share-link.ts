/** What of an address leads to a puzzle; how it is drawn is the reader's own affair. */
const KEPT = ['pack', 'puzzle']

/** The link to the page that is open, from the page's own folder: `?pack=…#/play/…`. */
export function linkToPage(search: string, hash: string): string {
  const query = new URLSearchParams(search)
  const kept = new URLSearchParams([...query].filter(([name]) => KEPT.includes(name))).toString()
  return `./${kept ? `?${kept}` : ''}${hash}`
}

/** Addresses that lead nowhere from another device. */
const LOCAL = /^(localhost|[\d.]+|\[.*\])(:\d+)?(\/|$)/

/** An address as it is printed: without what a browser adds. Null where it is too long, or of no use. */
export function printedAddress(href: string): string | null {
  const address = href
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/(\/index\.html)?\/?$/, '')
  return address.length > 40 || LOCAL.test(address) ? null : address
}
