import type { Plugin } from 'vite'
import { themeCss } from '../../src/theme/theme-css.ts'

/** Puts the theme's custom properties into the page itself: the first paint has its colours. */
export function theme(): Plugin {
  return {
    name: 'theme',
    transformIndexHtml: () => [{ tag: 'style', children: themeCss(), injectTo: 'head' }],
  }
}
