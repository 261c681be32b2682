// Strong contrast, fetched when somebody wants it: colours by the same names, and the page's heavier lines.
import { propertiesOf } from '../theme-css.ts'
import { STRONG_DARK, STRONG_EVENING, STRONG_LIGHT } from './strong-colors.ts'
import './strong.css'

const STRONG = ':root[data-contrast=strong]'

/** The names twice, to stand above the usual colours wherever those come in the page. */
export const strongCss = [
  `${STRONG}${STRONG.slice(5)}{${propertiesOf(STRONG_EVENING)};${propertiesOf(STRONG_LIGHT)}}`,
  `${STRONG}[data-theme=dark],${STRONG} [data-theme=dark]{${propertiesOf(STRONG_DARK)}}`,
].join('\n')

const sheet = new CSSStyleSheet()
sheet.replaceSync(strongCss)
document.adoptedStyleSheets.push(sheet)
