import type { HtmlTagDescriptor, Plugin } from 'vite'
import { parseSpec } from '../../src/games/city-quiz/core/parse-spec.ts'
import { openRound } from '../../src/games/city-quiz/core/quiz-file.ts'
import { DEFAULT_LANGUAGE } from '../../src/i18n/languages.ts'
import type { Localized } from '../../src/kit/text.ts'
import { readPack } from '../packs/read-pack.ts'
import { PREVIEW_PAGE, withContentPolicy } from './content-policy.ts'
import { readMessages } from './catalogs.ts'
import { pageAt, pagesOf } from './page-builds.ts'
import type { Page } from './page.ts'

interface SignTexts {
  readonly id: string
  readonly sign: string
  readonly name: string
  readonly portrait: string
}

interface PackTexts {
  readonly title: string
  readonly edition: string
  readonly deck: string
  readonly quiz: string
  readonly quizId: string
  readonly signs: readonly SignTexts[]
}

interface Preview {
  readonly title: string
  readonly description: string
  readonly picture: string
  readonly pictureAlt: string
  /** The page's own address, from the site's folder. */
  readonly page: string
  readonly site: string
}

export interface LinkPreviewOptions {
  readonly pages: readonly Page[]
  /** Where the site will be: pictures of previews want whole addresses. "" leaves them relative. */
  readonly site: string
}

const LANGUAGE = DEFAULT_LANGUAGE
const SIZE = { width: 1200, height: 630 }

/**
 * Makes what is shown where a link is posted: Open Graph tags for the start page, and a small static page
 * for each sign of the built-in pack, because programs that read links see no hash and run no script.
 */
export function linkPreviews({ pages, site }: LinkPreviewOptions): Plugin {
  const base = site && !site.endsWith('/') ? `${site}/` : site
  return {
    name: 'link-previews',
    applyToEnvironment: (environment) =>
      pagesOf(pages, environment).some((page) => page.linkPreviews),
    transformIndexHtml: (_html, { path }) =>
      pageAt(pages, path).linkPreviews ? startTags(readPackTexts(), base) : [],
    generateBundle() {
      const pack = readPackTexts()
      for (const sign of pack.signs)
        this.emitFile({
          type: 'asset',
          fileName: `signs/${sign.id}.html`,
          source: withContentPolicy(signPage(pack, sign, base), PREVIEW_PAGE),
        })
    },
  }
}

function startTags(pack: PackTexts, base: string): HtmlTagDescriptor[] {
  const preview: Preview = {
    title: `${pack.title} · ${pack.edition}`,
    description: pack.deck,
    picture: 'previews/start.png',
    pictureAlt: `${pack.title}. ${pack.deck}.`,
    page: '',
    site: pack.title,
  }
  return tagsOf(preview, base, './').map(([name, content]) => ({
    tag: 'meta',
    attrs: { [name.startsWith('og:') ? 'property' : 'name']: name, content },
    injectTo: 'head',
  }))
}

/** Name and content of each tag. Where the site's address is not known, links are relative or left out. */
function tagsOf(preview: Preview, base: string, toRoot: string): [string, string][] {
  const { title, description, picture, pictureAlt, page, site } = preview
  return [
    ['og:type', 'website'],
    ['og:site_name', site],
    ['og:title', title],
    ['og:description', description],
    ...(base ? ([['og:url', base + page]] satisfies [string, string][]) : []),
    ['og:image', (base || toRoot) + picture],
    ['og:image:width', String(SIZE.width)],
    ['og:image:height', String(SIZE.height)],
    ['og:image:alt', pictureAlt],
    ['twitter:card', 'summary_large_image'],
  ]
}

/** The page of a sign. It can be read by itself; a browser with scripts goes on to the game at once. */
export function signPage(pack: PackTexts, sign: SignTexts, base: string): string {
  const messages = readMessages(LANGUAGE)
  const title = `${sign.sign}: ${sign.name}`
  const preview: Preview = {
    title: `${title} · ${pack.quiz}`,
    description: sign.portrait,
    picture: `previews/${sign.id}.png`,
    pictureAlt: `${sign.sign}, ${sign.name}`,
    page: `signs/${sign.id}.html`,
    site: pack.title,
  }
  const target = `../#/play/${encodeURIComponent(pack.quizId)}/signs/${encodeURIComponent(sign.id)}`
  const metas = tagsOf(preview, base, '../').map(
    ([name, content]) =>
      `<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${escaped(content)}" />`,
  )
  return `<!doctype html>
<html lang="${LANGUAGE}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="description" content="${escaped(sign.portrait)}" />
    ${metas.join('\n    ')}
    <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
    <title>${escaped(preview.title)}</title>
    <script>location.replace(${JSON.stringify(target)})</script>
    <style>
      html { background: #12173c; color: #f8efdc; font: 112.5%/1.5 Georgia, serif }
      main { max-width: 38rem; margin: 0 auto; padding: 1.5rem }
      img { width: 100%; height: auto }
      a { display: inline-block; padding: 0.6rem 0; color: #ffd57e }
    </style>
  </head>
  <body>
    <main>
      <img src="../previews/${sign.id}.png" width="${SIZE.width}" height="${SIZE.height}" alt="" />
      <h1>${escaped(title)}</h1>
      <p>${escaped(sign.portrait)}</p>
      <p><a href="${target}">${escaped(pack.quiz)}</a> · <a href="${target.replace(/\/[^/]*$/, '')}">${escaped(messages['quiz.signs.all'] ?? '')}</a></p>
    </main>
  </body>
</html>
`
}

/** What the built-in pack says, in the language of the previews. */
export function readPackTexts(): PackTexts {
  const pack = readPack()
  const quiz = pack.puzzles.find(({ game }) => game === 'city-quiz')
  const round = quiz && openRound(quiz.file)
  const spec = round?.ok ? parseSpec(round.value) : null
  const say = (text: Localized | undefined): string => text?.text[LANGUAGE] ?? ''
  return {
    title: say(pack.title),
    edition: say(pack.edition),
    deck: say(pack.deck),
    quiz: say(quiz?.title),
    quizId: quiz?.id ?? '',
    signs: (spec?.ok ? spec.value.signs : []).map(({ id, sign, name, portrait }) => ({
      id,
      sign: say(sign),
      name: say(name),
      portrait: say(portrait),
    })),
  }
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
