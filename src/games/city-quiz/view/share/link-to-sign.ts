import { linkToPage } from '../../../../share/share-link.ts'

/**
 * The link to a sign. Each sign of the built-in pack has a page that shows a preview where the link is posted
 * (see scripts/vite/link-previews.ts). Other signs are linked by their address in the game.
 */
export function linkToSign(builtIn: boolean, sign: string, search: string, hash: string): string {
  return builtIn ? `./signs/${encodeURIComponent(sign)}.html` : linkToPage(search, hash)
}
