/** What a line has to do with links to puzzles. */
export type Link =
  /** The puzzle itself, folded into base64. */
  | { readonly kind: 'puzzle'; readonly data: string }
  /** A name under which a host keeps the puzzle. */
  | { readonly kind: 'short' }
  | { readonly kind: 'other' }

const HOSTS = /(?:f-puzzles\.com|crackingthecryptic\.com|sudokupad\.\w)/i
const DATA = /(?:[?&]load=|fpuzzles|fpuz)([\w+/%=\- ]{32,})/
/** Folded JSON begins with `{"`, and so with these signs. */
const BARE = /^N4Ig[\w+/%= ]{28,}$/

/** The link in a line; null where there is none. */
export function findLink(line: string): Link | null {
  const text = line.trim()
  const data = BARE.test(text) ? text : DATA.exec(text)?.[1]
  if (data !== undefined) return { kind: 'puzzle', data: unescaped(data) }
  if (/^(?:https?:\/\/)?\S*$/.test(text) && HOSTS.test(text)) {
    return /sudokupad|puzzleid=|\?id=/i.test(text) && !/scl|ctc/i.test(afterHost(text))
      ? { kind: 'short' }
      : { kind: 'other' }
  }
  return /^https?:\/\/\S+$/i.test(text) ? { kind: 'other' } : null
}

function afterHost(text: string): string {
  return text.replace(/^(?:https?:\/\/)?[^/]*/i, '')
}

/** Addresses escape three of the signs, and some programs turn + into a space. */
function unescaped(data: string): string {
  return data
    .replaceAll(/%2b/gi, '+')
    .replaceAll(/%2f/gi, '/')
    .replaceAll(/%3d/gi, '=')
    .replaceAll(' ', '+')
}
