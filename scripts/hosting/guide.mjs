import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const GUIDE = resolve(import.meta.dirname, '../../docs/hosting.md')

/** The settings that the hosting guide prints under this name, so that what is tried is what is printed. */
export function settingsOf(name) {
  const [, settings] =
    new RegExp(`^\`\`\`${name}\\n([^]*?)^\`\`\`$`, 'm').exec(readFileSync(GUIDE, 'utf8')) ?? []
  if (!settings) throw new Error(`docs/hosting.md has no settings for ${name}`)
  return settings
}

/** Settings with other values in place of the guide's examples; each example must be there. */
export function withValues(settings, values) {
  return Object.entries(values).reduce((text, [example, value]) => {
    if (!text.includes(example)) throw new Error(`The settings do not name ${example}`)
    return text.replaceAll(example, value)
  }, settings)
}
