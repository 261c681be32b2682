import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAlike } from '../../../src/kit/typing/find-letter.ts'
import { letterOfKey, shortcutOf } from '../../../src/kit/typing/letter-of-key.ts'
import { LAYOUTS, WITH_LETTERS, keysOf } from './keyboard-layouts.ts'

/** Nine different letters of those that a layout's keys give, as capitals, small or mixed. */
const alphabetOf = (layout: string) =>
  fc
    .tuple(
      fc.shuffledSubarray(keysOf(layout), { minLength: 9, maxLength: 9 }),
      fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    )
    .map(([keys, large]) => {
      const language = layout === 'tr' ? 'tr' : 'en'
      const letters = keys.map(({ key }, index) =>
        large[index] ? key.toLocaleUpperCase(language) : key,
      )
      return { keys, letters }
    })
    .filter(({ letters }) => findAlike(letters) === null)

const LATIN = [...'GREATJOBI']

it.each(WITH_LETTERS)(
  'on a keyboard of %s every letter that has a key is typed by that key, in either case',
  (layout) => {
    fc.assert(
      fc.property(alphabetOf(layout), fc.boolean(), ({ keys, letters }, withShift) => {
        const language = layout === 'tr' ? 'tr' : 'en'
        for (const [index, { key, code }] of keys.entries()) {
          const sign = withShift ? key.toLocaleUpperCase(language) : key
          expect(letterOfKey({ key: sign, code }, letters), `${sign} of ${letters.join('')}`).toBe(
            index,
          )
        }
      }),
    )
  },
)

describe.each(Object.keys(LAYOUTS))('on a keyboard of %s', (layout) => {
  it('Ctrl+Z and Ctrl+Y are found', () => {
    const keys = keysOf(layout)
    for (const letter of ['z', 'y']) {
      const latin = keys.find(({ key }) => key === letter)
      const pressed = latin ?? keys.find(({ code }) => code === `Key${letter.toUpperCase()}`)
      expect(pressed && shortcutOf(pressed)).toBe(letter)
    }
  })
})

describe('a Latin alphabet', () => {
  const ofOtherScripts = Object.keys(LAYOUTS).filter((name) => !/^(?:us|de|fr|tr)$/.test(name))
  it.each(ofOtherScripts)('on a keyboard of %s is typed by the places of its letters', (layout) => {
    for (const { key, code } of keysOf(layout)) {
      const latin = /^Key(.)$/.exec(code)?.[1] ?? ''
      const index = LATIN.indexOf(latin)
      const expected = latin === '' || index < 0 ? null : index
      expect(letterOfKey({ key, code }, LATIN), code).toBe(expected)
    }
  })

  it.each(['us', 'de', 'fr', 'tr'])(
    'on a keyboard of %s goes by the signs alone: a key of another letter does nothing',
    (layout) => {
      for (const { key, code } of keysOf(layout)) {
        const plain = key.replace('ı', 'i').toUpperCase()
        const index = LATIN.indexOf(plain)
        expect(letterOfKey({ key, code }, LATIN), key).toBe(index < 0 ? null : index)
      }
    },
  )
})

it.each(['ru', 'uk', 'el', 'he', 'ko', 'ar'])(
  'letters of %s are typed on a Latin keyboard by the places that they have on their own',
  (layout) => {
    fc.assert(
      fc.property(alphabetOf(layout), ({ keys, letters }) => {
        for (const [index, { code }] of keys.entries()) {
          const latin = /^Key(.)$/.exec(code)?.[1]?.toLowerCase()
          const key = latin ?? '['
          expect(letterOfKey({ key, code }, letters), `${code} of ${letters.join('')}`).toBe(index)
        }
      }),
    )
  },
)

it('what an input method keeps to itself goes by its place', () => {
  expect(letterOfKey({ key: 'Process', code: 'KeyG' }, LATIN)).toBe(0)
})

it('no key with a name is a letter', () => {
  const named = ['Enter', 'Escape', 'Tab', 'F1', 'Backspace', 'Alt', 'Dead', 'CapsLock', 'GoBack']
  for (const key of named) expect(letterOfKey({ key, code: '' }, LATIN), key).toBeNull()
})
