import { linkToPage } from '../../../../share/share-link.ts'

/**
 * The link to a sign. Those of the built-in pack have a page each, which shows a preview where the
 * link is posted (see scripts/vite/link-previews.ts); others are linked by their place in the game.
 */
export function linkToSign(builtIn: boolean, sign: string, search: string, hash: string): string {
  return builtIn ? `./signs/${encodeURIComponent(sign)}.html` : linkToPage(search, hash)
}
