import { parse } from '@messageformat/parser'
import { format } from 'prettier'

/**
 * The types of an area's messages: for each key the parameters that its English sentence takes. A
 * parameter of a plural is a number, one of a `select` is one of its cases, any other one is `Plain`.
 * @param {string} area the file's name without its ending: "grid-hint"
 * @param {Record<string, string>} messages English, by key
 * @returns {Promise<string>} TypeScript, formatted as this project formats it
 */
export async function messageTypes(area, messages) {
  const lines = Object.entries(messages).map(([key, text]) => `'${key}': ${shapeOf(text)}`)
  // An underscore before `Plain` tells the linter that it is not used: no parameter of
  // this area is of that type.
  const plain = lines.some((line) => line.includes(': Plain')) ? 'Plain' : '_Plain'
  return pretty(
    `${HEAD}export interface ${interfaceName(area)}<${plain}> {\n${lines.join('\n')}\n}\n`,
  )
}

/**
 * One type that has all areas.
 * @param {readonly string[]} areas
 */
export async function allMessageTypes(areas) {
  const imports = areas.map((area) => `import type { ${interfaceName(area)} } from './${area}.ts'`)
  const parts = areas.map((area) => `${interfaceName(area)}<Plain>`)
  const all = `export interface MessageParams<Plain> extends ${parts.join(', ')} {}`
  return pretty(`${HEAD}${imports.join('\n')}\n\n${WHAT}${all}\n`)
}

const HEAD = '// Made from the English catalogue by `npm run messages`; changes here are lost.\n\n'
const WHAT =
  '/** Every message key with the parameters it takes; `Plain` is what any of them may hold. */\n'

/** @param {string} area */
function interfaceName(area) {
  const words = area.split('-').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
  return `${words.join('')}Messages`
}

/** @param {string} text */
function shapeOf(text) {
  const params = new Map()
  collect(parse(text), params)
  if (params.size === 0) return 'Record<never, never>'
  return `{ ${[...params].map(([name, type]) => `${name}: ${type}`).join('; ')} }`
}

/**
 * @param {readonly object[]} tokens
 * @param {Map<string, string>} params filled with name and type
 */
function collect(tokens, params) {
  for (const token of tokens) {
    const { arg, type, cases = [] } = /** @type {any} */ (token)
    if (arg && type !== 'argument') params.set(arg, typeOf(type, cases))
    else if (arg && !params.has(arg)) params.set(arg, 'Plain')
    for (const each of cases) collect(each.tokens, params)
  }
}

/** The type of a parameter. Where `other {}` is empty, only the named cases are allowed. */
function typeOf(type, cases) {
  if (type !== 'select') return 'number'
  const named = cases.filter(({ key, tokens }) => key !== 'other' || tokens.length > 0)
  return named.map(({ key }) => `'${key}'`).join(' | ')
}

/** @param {string} source */
function pretty(source) {
  return format(source, { parser: 'typescript', printWidth: 100, singleQuote: true, semi: false })
}
