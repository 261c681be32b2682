// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, it } from 'vitest'
import { STEPS } from '../../../../src/kiosk/attract/loop.ts'
import type { Scene } from '../../../../src/kiosk/attract/scene/scene.ts'
import { Picture } from '../../../../src/kiosk/page/attract/pictures/picture.tsx'
import type { PuzzleShown, Told } from '../../../../src/kiosk/page/attract/texts/told.ts'
import { translatorOf } from '../../../support/translator.ts'

const puzzleOf = (title: string, scene: Scene): PuzzleShown => ({
  id: title,
  title,
  deck: '',
  seconds: 120,
  scene,
  Picture: () => <i>{title} in small</i>,
})

const toldOf = (puzzles: readonly PuzzleShown[]): Told => ({
  language: 'en',
  say: translatorOf('en').say,
  title: 'A pack',
  edition: '',
  deck: '',
  puzzles,
  drawEmblem: () => '<svg></svg>',
})

const EMBLEMS: Scene = { kind: 'emblems', emblems: ['a', 'b', 'c'] }

afterEach(() => render(null, document.body))

function headingsOf(told: Told, pictures: number): (string | undefined)[] {
  return Array.from({ length: pictures }, (_, shown) => {
    render(
      <Picture told={told} shown={shown} step={STEPS - 1} shift={{ x: 0, y: 0 }} dark={false} />,
      document.body,
    )
    return document.querySelector('h2')?.textContent
  })
}

it('of the games, those that are in the pack have a picture, and then the title comes again', () => {
  const told = toldOf([puzzleOf('One', { kind: 'picture' }), puzzleOf('Two', EMBLEMS)])
  expect(headingsOf(told, 4)).toEqual([undefined, 'One', 'Two', undefined])
  expect(headingsOf(toldOf([]), 2)).toEqual([undefined, undefined])
})

it('a game of which nothing else is known is shown as it looks in small', () => {
  headingsOf(toldOf([puzzleOf('One', { kind: 'picture' })]), 2)
  expect(document.querySelector('.attract-paper__picture')?.textContent).toBe('One in small')
})

it('without words there is a picture all the same', () => {
  render(
    <Picture told={null} shown={3} step={0} shift={{ x: 0, y: 0 }} dark={false} />,
    document.body,
  )
  expect(document.querySelector('.attract-picture--title .roofline')).not.toBeNull()
})
