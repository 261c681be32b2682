import { minifySync } from 'vite'
import type { Plugin } from 'vite'

/** Makes a built page small: no lines and no space between its elements, and short names in its scripts. */
export function smallPage(): Plugin {
  return {
    name: 'small-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html
          .replaceAll(/>\s*\n\s*</g, '><')
          // One script in place of two needs one hash less in the page's policy.
          .replaceAll('</script><script>', ';')
          .replaceAll(/<script>([\s\S]*?)<\/script>/g, (_, code: string) => inPage(small(code))),
    },
  }
}

function inPage(code: string): string {
  return `<script>${code.replaceAll('</', '<\\/')}</script>`
}

/**
 * Only names get shorter, no syntax is changed: a page's scripts also run in browsers that are too old for the game.
 * Their strings have no line breaks.
 */
function small(script: string): string {
  const { code, errors } = minifySync('in-page.js', script, {
    compress: false,
    mangle: true,
    codegen: { removeWhitespace: false },
  })
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
  return code.replaceAll(/\n\s*/g, '').replaceAll(/("[\w-]+"): (?=["[{])/g, '$1:')
}
