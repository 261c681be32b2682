import type { Plugin } from 'vite'
import { BUILT_IN_PACK } from '../../src/packs/load-pack.ts'
import { DEFAULT_LANGUAGE, LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import { pageAt } from './page-builds.ts'
import type { EarlyFetch, Page } from './page.ts'

interface Bundled {
  readonly type: 'asset' | 'chunk'
  readonly fileName: string
  readonly facadeModuleId?: string | null
}

/**
 * Makes a page ask for language, pack and typefaces at the same time as for the code. One after the other,
 * each step would cost a round trip on a slow network, and a typeface that comes late would move the page.
 */
export function earlyFetch(pages: readonly Page[]): Plugin {
  return {
    name: 'early-fetch',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        const { early } = pageAt(pages, path)
        if (!bundle || !early) return html
        const files = Object.values(bundle) as Bundled[]
        const faces = files.filter(({ fileName }) => early.faces.test(fileName))
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
        return { html: withScript(html, script(catalogsOf(files), early)), tags }
      },
    },
  }
}

const TITLE = '<title>'

/**
 * Puts the script before every style sheet, because scripts wait for style sheets, and behind the script of the first
 * words, which have to be there if this one fails.
 */
function withScript(html: string, code: string): string {
  if (!html.includes(TITLE)) throw new Error('The page has no title')
  const lines = code.replaceAll(/\n\s+/g, '\n')
  return html.replace(TITLE, () => `<script>${lines}</script>\n${TITLE}`)
}

/** The parts of a language's messages: what the page says by itself, then what the games say besides. */
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

/**
 * Guesses what `startApp` will want; where the guess is wrong, `startApp` fetches the right file. The
 * pack is fetched, not preloaded: WebKit never uses a preload of a file that is fetched later, so it
 * would load the pack twice. `takeEarlyAnswer` hands the answer over.
 */
function script(catalogs: Record<string, string[]>, { allWordsAt, pack }: EarlyFetch): string {
  return `(function () {
  var catalogs = ${JSON.stringify(catalogs)}, kept = {}
  try { kept = JSON.parse(localStorage.getItem('netzero/settings')) || kept } catch (refused) {}
  var tags = [kept.language].concat(navigator.languages || [])
    .map(function (tag) { return String(tag).slice(0, 2).toLowerCase() })
    .filter(function (tag) { return catalogs[tag] })${pack ? PACK_IN_ADDRESS : ''}
  function askForModule(href) {
    var link = document.createElement('link')
    link.rel = 'modulepreload'
    link.crossOrigin = ''
    link.href = href
    document.head.append(link)
  }
  var texts = catalogs[tags[0] || '${DEFAULT_LANGUAGE}']
  askForModule(texts[0])
  if (${allWordsAt}.test(location.href)) askForModule(texts[1])${pack ? ASK_FOR_PACK : ''}
})()`
}

const PACK_IN_ADDRESS = `
  var pack = /[?&]pack=([\\w-]+)/.exec(location.search)`

const ASK_FOR_PACK = `
  var early = window.earlyAnswers = {}
  function askForFile(path) {
    ;(early[path] = fetch(path)).catch(function () {})
  }
  var id = pack ? pack[1] : '${BUILT_IN_PACK}'
  askForFile('packs/' + id + '.json')
  if (id === '${BUILT_IN_PACK}') askForFile('packs/' + id + '.' + (tags[0] || '${DEFAULT_LANGUAGE}') + '.json')`
