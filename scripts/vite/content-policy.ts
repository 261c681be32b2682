import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

type Rules = Readonly<Record<string, readonly string[]>>

/**
 * What the game may fetch and run. Everything comes from its own folder: nothing here names another
 * host. `frame-ancestors` counts in a header only, see docs/hosting.md.
 */
const GAME: Rules = {
  'default-src': [`'none'`],
  'script-src': [`'self'`],
  'style-src': [`'self'`],
  // data: emblems and what Phaser starts with; blob: the picture that is shared
  'img-src': [`'self'`, 'data:', 'blob:'],
  'font-src': [`'self'`],
  'connect-src': [`'self'`],
  'media-src': [`'self'`],
  'worker-src': [`'self'`],
  'manifest-src': [`'self'`],
  'base-uri': [`'none'`],
  'form-action': [`'none'`],
  'require-trusted-types-for': [`'script'`],
  // Created in src/trusted and src/art; each lets one thing pass.
  'trusted-types': ['drawing', 'maker', 'offline'],
}

/** The policy of a link preview's page, which shows words and a picture and leads on to the game. */
export const PREVIEW_PAGE: Rules = {
  'default-src': [`'none'`],
  'img-src': [`'self'`],
  'base-uri': [`'none'`],
  'form-action': [`'none'`],
  'require-trusted-types-for': [`'script'`],
  'trusted-types': [`'none'`],
}

/** Puts the content policy into each built page. The development server could not work with it. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => withContentPolicy(html, GAME) },
  }
}

const CHARSET = /<meta charset="[^"]*"\s*\/?>/

/**
 * Puts a policy into a page, before everything that it governs. Scripts and styles in
 * the page are named by hash.
 */
export function withContentPolicy(html: string, rules: Rules): string {
  if (!CHARSET.test(html)) throw new Error('The page does not name its charset')
  const policy = formatPolicy({
    ...rules,
    ...withHashes(
      rules,
      'script-src',
      hashesOf(html, /<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g),
    ),
    ...withHashes(rules, 'style-src', hashesOf(html, /<style[^>]*>([^]*?)<\/style>/g)),
  })
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
  return html.replace(CHARSET, (charset) => `${charset}\n    ${meta}`)
}

function withHashes(rules: Rules, name: string, hashes: readonly string[]): Rules {
  return hashes.length > 0 ? { [name]: [...(rules[name] ?? []), ...hashes] } : {}
}

function hashesOf(html: string, inline: RegExp): string[] {
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64')
  return [...html.matchAll(inline)].map(([, text = '']) => `'sha256-${hash(text)}'`)
}

function formatPolicy(rules: Rules): string {
  return Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}
