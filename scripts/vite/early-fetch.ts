import type { Plugin } from 'vite'
import { BUILT_IN_PACK } from '../../src/packs/load-pack.ts'
import { DEFAULT_LANGUAGE, LANGUAGE_TAGS } from '../../src/i18n/languages.ts'

/** The faces of the front page; other alphabets are asked for when a page has their letters. */
const FACES = /-latin-wght-[^/]*\.woff2$/

interface Bundled {
  readonly type: 'asset' | 'chunk'
  readonly fileName: string
  readonly facadeModuleId?: string | null
}

/**
 * Lets a browser ask for language, pack and typefaces with the code, instead of one after the other:
 * on a slow network each step costs a round trip, and a face that comes late moves the page.
 */
export function earlyFetch(): Plugin {
  return {
    name: 'early-fetch',
    applyToEnvironment: ({ name }) => name === 'client',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html
        const files = Object.values(bundle) as Bundled[]
        const faces = files.filter(({ fileName }) => FACES.test(fileName))
        const tags = faces.map(({ fileName }) => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            crossorigin: true,
            href: `./${fileName}`,
          },
          injectTo: 'head' as const,
        }))
        return { html: withScript(html, script(catalogsOf(files))), tags }
      },
    },
  }
}

const CHARSET = /<meta charset="[^"]*"\s*\/?>/

/** Before every style sheet, which scripts wait for; after the charset, which is looked for at the top. */
function withScript(html: string, code: string): string {
  if (!CHARSET.test(html)) throw new Error('The page does not name its charset')
  const lines = code.replaceAll(/\n\s+/g, '\n')
  return html.replace(CHARSET, (meta) => `${meta}\n    <script>${lines}</script>`)
}

/** What the page says by itself, then what the games say besides. */
const PARTS = ['page', 'games'] as const

function catalogsOf(files: readonly Bundled[]): Record<string, string[]> {
  return Object.fromEntries(
    LANGUAGE_TAGS.map((tag) => [tag, PARTS.map((part) => fileOf(files, `${tag}-${part}`))]),
  )
}

function fileOf(files: readonly Bundled[], catalog: string): string {
  const file = files.find((each) => each.facadeModuleId === `\0virtual:catalog/${catalog}`)
  if (!file) throw new Error(`The build has no catalogue ${catalog}`)
  return `./${file.fileName}`
}

/** Only a guess at what `startApp` will find: where it is wrong, that is fetched a moment later. */
function script(catalogs: Record<string, string[]>): string {
  return `(function () {
  var catalogs = ${JSON.stringify(catalogs)}, kept = {}
  try { kept = JSON.parse(localStorage.getItem('netzero/settings')) || kept } catch (refused) {}
  var tags = [kept.language].concat(navigator.languages || [])
    .map(function (tag) { return String(tag).slice(0, 2).toLowerCase() })
    .filter(function (tag) { return catalogs[tag] })
  var pack = /[?&]pack=([\\w-]+)/.exec(location.search)
  function ask(rel, href) {
    var link = document.createElement('link')
    link.rel = rel
    if (rel === 'preload') link.as = 'fetch'
    link.crossOrigin = 'anonymous'
    link.href = href
    document.head.append(link)
  }
  var texts = catalogs[tags[0] || '${DEFAULT_LANGUAGE}']
  ask('modulepreload', texts[0])
  if (/[?&]puzzle=|#\\/play\\//.test(location.href)) ask('modulepreload', texts[1])
  ask('preload', './packs/' + (pack ? pack[1] : '${BUILT_IN_PACK}') + '.json')
})()`
}
