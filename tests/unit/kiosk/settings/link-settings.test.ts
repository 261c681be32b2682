import { expect, it } from 'vitest'
import { parseLinkSettings } from '../../../../src/kiosk/settings/link-settings.ts'

it('a link can say every setting', () => {
  const link =
    '?kiosk=1&name=Hall%20A&pack=schools&hidden=grid/whole,quiz/short&idle=quiz:30,result:90&ask=25' +
    '&base=https://sparks.example/&volume=0&speech=off&sleep=22:00-07:00&pixelsPerMm=2.7&staffLanguage=it'
  expect(parseLinkSettings(link)).toEqual({
    name: 'Hall A',
    pack: 'schools',
    hidden: ['grid/whole', 'quiz/short'],
    idle: { quiz: 30, result: 90 },
    ask: 25,
    base: 'https://sparks.example/',
    volume: 0,
    speech: false,
    sleep: { from: '22:00', to: '07:00' },
    pixelsPerMm: 2.7,
    staffLanguage: 'it',
  })
})

it('what a link does not say is no setting of it', () => {
  expect(parseLinkSettings('')).toEqual({})
  expect(parseLinkSettings('?hidden=')).toEqual({ hidden: [] })
})

it('what a link says wrongly is left out', () => {
  const link =
    '?volume=&ask=soon&speech=perhaps&sleep=night&base=nowhere&pixelsPerMm=0&idle=quiz&pack=a/b'
  expect(parseLinkSettings(link)).toEqual({})
})
