import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from '@messageformat/parser'
import type { Content, FunctionArg, Octothorpe, PlainArg, Select } from '@messageformat/parser'
import { describe, expect, it } from 'vitest'
import { readPack, readPackText } from '../../scripts/packs/read-pack.ts'
import { readMessages } from '../../scripts/vite/catalogs.ts'
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import { graphemesOf } from '../../src/kit/graphemes.ts'
import { TEST_LANGUAGES, isTestLanguage, readOwnMessages } from '../support/test-texts.ts'

/**
 * Rules that a sentence has to keep so that all languages of the Union can say it, and rules of spelling.
 */
const LANGUAGES = [...LANGUAGE_TAGS, ...TEST_LANGUAGES]

type AnyLanguage = (typeof LANGUAGES)[number]

const messagesOf = (language: AnyLanguage): Record<string, string> =>
  isTestLanguage(language) ? readOwnMessages(language) : readMessages(language)

/** Places are numbers that name something instead of counting it; the stops of a chain are numbered, too. */
const PLACES = 'row column row1 column1 row2 column2 number total position word words stop'.split(
  ' ',
)
/** Formatted elsewhere, as the language does. */
const FORMATTED = 'time date size distance weight parts'.split(' ')
/** Names and texts that stand alone, after a colon, between signs or in quotes. */
const NAMES =
  'title pack puzzle quiz where id language code text character answer extra lacking options found ' +
  'sign name twin signs band content role outcome example first last address'
const LETTERS = 'letter letter1 letter2 letters marks missing'
/** Lists of names, each put together by the language's own rules. */
const LISTS = 'cells notes units roles'
/** Whole sentences that follow each other. */
const SENTENCES = 'one other'
const PLAIN = new Set([
  ...PLACES,
  ...FORMATTED,
  ...`${NAMES} ${LETTERS} ${LISTS} ${SENTENCES}`.split(' '),
])

/** What may stand right before a name or a text: nothing, a sign, or an opening quote. */
const ALONE = /(?:^|[:;·,.(“«„])\s?$/
/** Before a letter also a noun, so that no article has to bend or to elide. */
const NOUN =
  /(?:\b(?:letter|note|lettera|lettere|appunto|letra|nota|Buchstaben?|Notiz)|γράμμα|σημείωση) $/i
const AFTER_NOUN = new Set(['letter', 'letter1', 'letter2'])
const BARE_NAMES = new Set('text content role outcome name sign title quiz pack puzzle'.split(' '))

type Token = Content | PlainArg | FunctionArg | Select | Octothorpe

interface Placed {
  readonly name: string
  readonly type: string
  readonly before: string
}

/** Every parameter of a message with the words right before it. */
function parametersIn(message: string): Placed[] {
  const found: Placed[] = []
  const visit = (tokens: readonly Token[], start: string): void => {
    let before = start
    for (const token of tokens) {
      if (token.type === 'content') before += token.value
      else if (token.type === 'octothorpe') before += '#'
      else {
        found.push({ name: token.arg, type: token.type, before })
        if ('cases' in token) for (const { tokens: inner } of token.cases) visit(inner, before)
        before += 'x'
      }
    }
  }
  visit(parse(message), '')
  return found
}

type Rule = (message: string, key: string) => boolean

/** `key: message` of those that break a rule. */
function faults(language: AnyLanguage, breaks: Rule): string[] {
  return Object.entries(messagesOf(language))
    .filter(([key, message]) => breaks(message, key))
    .map(([key, message]) => `${key}: ${message}`)
}

const standsBare: Rule = (message) =>
  parametersIn(message).some(({ name, type }) => type === 'argument' && !PLAIN.has(name))
const followsArticle: Rule = (message) =>
  parametersIn(message).some(
    ({ name, before }) => AFTER_NOUN.has(name) && !ALONE.test(before) && !NOUN.test(before),
  )

describe.each(LANGUAGES)('sentences in %s', (language) => {
  it('count with a plural: what stands bare is a place, formatted, a name or a letter', () => {
    expect(faults(language, standsBare)).toEqual([])
  })

  it('hold no sentence and no name that their grammar would have to bend', () => {
    const bent = (message: string): boolean =>
      parametersIn(message).some(
        ({ name, type, before }) =>
          type === 'argument' && BARE_NAMES.has(name) && !ALONE.test(before),
      )
    expect(faults(language, bent)).toEqual([])
  })

  it('put no article before a letter', () => {
    // English articles do not change with the letter.
    if (language === 'en') return
    expect(faults(language, followsArticle)).toEqual([])
  })

  it('use no parts of a message that the page cannot say', () => {
    const unknown = (message: string): boolean =>
      parametersIn(message).some(({ type }) => ['selectordinal', 'function'].includes(type)) &&
      !/\{\w+, number, percent\}/.test(message)
    expect(faults(language, unknown)).toEqual([])
  })

  it('name keys in pairs of square brackets, and brackets name nothing else', () => {
    const odd = (message: string, key: string): boolean => {
      const signs = message.replaceAll(/[^[\]]/g, '')
      return key.includes('.keys.') && !key.endsWith('.title')
        ? !/^(?:\[\])+$/.test(signs)
        : signs !== ''
    }
    expect(faults(language, odd)).toEqual([])
  })

  it('are spelt with the signs of a printed page', () => {
    expect(faults(language, (message) => spellingFault(language, message) !== null)).toEqual([])
  })

  it('have a word over the front page that its windows show well', () => {
    const letters = graphemesOf(messagesOf(language)['start.play'] ?? '').length
    expect(letters).toBeGreaterThanOrEqual(3)
    expect(letters).toBeLessThanOrEqual(6)
  })
})

/** What is wrong with the signs or the words of a text, or null. */
function spellingFault(language: string, text: string): string | null {
  const rules: [string, RegExp][] = [
    ['a space before …', /\s…/],
    ['three full stops', /\.\.\./],
    ['a straight quote', /["']/],
    ['a space at an end, or two', /^\s|\s$| {2}/],
    ['a plain space before a unit', /[\d#] (?:%|€|°C|MW|GWh|kW|km|kg|g|kB|MB|[Mm]in)(?!\p{L})/u],
    ...(SPELLING[language] ?? []),
  ]
  return rules.find(([, rule]) => rule.test(text))?.[0] ?? null
}

const SPELLING: Readonly<Record<string, readonly [string, RegExp][]>> = {
  en: [
    ['single or foreign quotes', /‘|«|„/],
    [
      'a verb without its contraction',
      /\b(?:do|does|did|could|was|were|has|have|are|will|would) not\b|\bcannot\b/,
    ],
    ['is not, for isn’t', /\bis not\b(?! one of)/],
    [
      'a pronoun without its contraction',
      /\b(?:It|That) is\b|\bThere is (?:no|an?)\b|\b(?:[Yy]ou|[Tt]hey|[Ww]e) (?:are|will) [a-z]/,
    ],
    ['Tap, where many do not tap', /\btap\b/i],
    ['Turin', /Turin/],
    ['stands, for what appears', /\bstands twice\b/],
    ['line, for row or column', /\bline or box\b/],
  ],
  it: [
    ['foreign quotes', /[“”‘„]/],
    [
      'people with a gender',
      /\b(?:delegati|cittadini|funzionari|investitori|firmatari|sostenitori|lettori|giocatori)\b/,
    ],
    ['line, for row or column', /\blinea\b/],
  ],
  es: [
    ['foreign quotes', /[“”‘„]/],
    ['coger', /\b(?:coge|coges|coger|cogido|coja|cojas|cogiendo)\b/i],
    ['four digits with a dot', /(?<![\d.])\d\.\d{3}(?![\d.])/],
    ['no space before %', /\d%/],
    ['vecinos', /\bvecinos\b/],
    ['line, for row or column', /\blínea\b/],
    [
      'a simple past, for the perfect',
      /\p{L}(?:ó|aron|ieron)(?!\p{L})|(?<!\p{L})(?:hizo|fue|tuvo|pudo|puso|dijo|vino|estuvo|hubo|quiso)(?!\p{L})/u,
    ],
    ['o before O', /\b[A-Z] o (?:\{|O\b)/],
  ],
}

const CLI = resolve(import.meta.dirname, '../../src/cli')
/** No space before …, no straight quotes; symbols are not called signs; what is wrong comes first. */
const COMMAND_LINE = [/\s…|\.\.\./, /"/, /\bsigns?\b/, /^It is\b/, /\bno characters\b/]

const PACKS = resolve(import.meta.dirname, '../../public/packs')
const ids = readdirSync(PACKS).flatMap((name) => /^([^.]+)\.json$/.exec(name)?.[1] ?? [])

/** Every text in a file of texts, with its path. */
function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${path}/${key}`))
}

describe.each(ids)('the pack %s', (id) => {
  const { texts } = readPackText(id)
  const pack = readPack(id)

  it.each(pack.languages)('is spelt in %s with the signs of a printed page', (language) => {
    const said = textsIn(JSON.parse(texts[language] ?? ''))
    expect(said.length).toBeGreaterThan(50)
    const found = said
      .map(([path, text]) => [path, spellingFault(language, text), text])
      .filter(([, fault]) => fault !== null)
    expect(found).toEqual([])
  })

  it('names the source of every fact', () => {
    expect(pack.facts.filter(({ source }) => !source?.publication || !source.section)).toEqual([])
  })

  it('explains its jargon in every language', () => {
    expect(pack.glossary.length).toBeGreaterThan(0)
    for (const { term, text } of pack.glossary)
      for (const said of [term, text]) expect(Object.keys(said.text)).toEqual(pack.languages)
  })
})

it.each(['messages.ts', 'say-fault.ts'])('the command line keeps to them, in %s', (name) => {
  const code = readFileSync(resolve(CLI, name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const said = [...code.matchAll(/'([^'\n]*)'|`([^`\n]*)`/g)].map(
    ([, one, other]) => one ?? other ?? '',
  )
  expect(said.length).toBeGreaterThan(20)
  expect(said.filter((text) => COMMAND_LINE.some((rule) => rule.test(text)))).toEqual([])
})

it('a fault would be found', () => {
  expect(spellingFault('en', 'Wait …')).toBe('a space before …')
  expect(spellingFault('en', 'It does not fit.')).not.toBeNull()
  expect(spellingFault('en', 'There is no such grid.')).not.toBeNull()
  expect(spellingFault('en', '{minutes, plural, one {# min} other {# min}}')).not.toBeNull()
  expect(spellingFault('es', 'Quien hizo la página')).not.toBeNull()
  expect(spellingFault('es', 'La partida se guardó.')).not.toBeNull()
  expect(spellingFault('es', 'más de 4.000 personas')).not.toBeNull()
  expect(spellingFault('es', 'más de 184.000 personas')).toBeNull()
  expect(parametersIn('{count} left').map(({ type }) => type)).toEqual(['argument'])
  expect(parametersIn('La {letter} sobra')[0]?.before).toBe('La ')
})
