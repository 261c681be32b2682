import { DISPLAY_FAMILY, TEXT_FAMILY } from './fonts.ts'
import { CREAM, DARK, LIGHT, NIGHT, RUST, SKY } from './tokens.ts'
import { kebab } from './kebab.ts'

/** The tokens as custom properties: `--paper`, `--conflict-fill`, `--sky-0` … */
export function themeCss(): string {
  const fixed = [
    ...SKY.map((color, band) => `--sky-${band}:${color}`),
    `--cream:${CREAM}`,
    `--rust:${RUST}`,
    `--night:${NIGHT}`,
    `--display:${DISPLAY_FAMILY}`,
    `--text:${TEXT_FAMILY}`,
  ].join(';')
  return [
    `:root{${fixed};${propertiesOf(LIGHT)}}`,
    `@media (prefers-color-scheme:dark){:root{${propertiesOf(DARK)}}}`,
    `:root[data-theme=light]{${propertiesOf(LIGHT)};color-scheme:light}`,
    `:root[data-theme=dark],[data-theme=dark]{${propertiesOf(DARK)};color-scheme:dark}`,
  ].join('\n')
}

export function propertiesOf(colors: object): string {
  return Object.entries(colors)
    .map(([role, color]) => `--${kebab(role)}:${color}`)
    .join(';')
}
