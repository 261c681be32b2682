import type { Plugin } from 'vite'
import { standInCss } from '../../src/theme/stand-ins.ts'
import { themeCss } from '../../src/theme/theme-css.ts'

/** Puts the theme's custom properties into the HTML, so that the first paint has its colours and lines. */
export function theme(): Plugin {
  return {
    name: 'theme',
    transformIndexHtml: () => [
      { tag: 'style', children: `${themeCss()}\n${standInCss()}`, injectTo: 'head' },
    ],
  }
}
