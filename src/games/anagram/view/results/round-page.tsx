import type { JSX } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { FactNote } from '../../../../screen/frame/fact-note.tsx'
import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import type { Pack } from '../../../../packs/pack.ts'
import { useFact } from '../../../../screen/use-fact.ts'
import { START } from '../../../../visit/route.ts'
import { ScreenFrame } from '../../../../screen/frame/screen-frame.tsx'
import { useLook, useVisit, useWords } from '../../../../screen/use-visit.ts'
import { StageHost } from '../../../../screen/frame/stage-host.tsx'
import { useArrival } from '../../../../screen/when/use-arrival.ts'
import { useSlots } from '../../../../screen/when/use-slots.ts'
import { ShareButton } from '../../../../share/share-button.tsx'
import { linkToPage } from '../../../../share/share-link.ts'
import { sharingOf } from '../../../../share/share.ts'
import type { Sharing } from '../../../../share/share.ts'
import { fitted } from '../../../../theme/fitted.ts'
import { resolvePalette } from '../../../../theme/resolve-palette.ts'
import type { RoundSpec } from '../../core/round-spec.ts'
import { roundSummary } from '../../core/round-summary.ts'
import type { WordSummary } from '../../core/round-summary.ts'
import type { State } from '../../core/state.ts'
import { sayHelp } from './say-help.ts'
import { WordWindow } from '../page/round-windows.tsx'
import { wordsShare } from '../share/words-share.ts'
import { townDrawing } from '../town/town-drawing.ts'
import type { TownModel } from '../town/town-painter.ts'

interface RoundPageProps {
  readonly pack: Pack
  readonly puzzle: string
  readonly title: Text
  readonly spec: RoundSpec
  readonly state: State
  /** Hints taken in the round, those that were undone as well. */
  readonly hints: number
  /** Milliseconds played. */
  readonly elapsed: number
  onAgain(): void
}

/** The result of a round: the town, lit as far as words were solved; the words; and a fact. */
export function RoundPage(props: RoundPageProps): JSX.Element {
  const { navigate } = useVisit()
  const { say } = useWords()
  const { look, strong } = useLook()
  const { pack, puzzle, spec, state, hints } = props
  const frame = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const slots = useSlots(frame)
  const words = roundSummary(spec, state)
  const solved = words.filter(({ outcome }) => outcome === 'solved').length
  const fact = useFact(pack, puzzle, props.elapsed)
  const lit = solved / words.length
  const headline = say(headlineOf(solved, words.length))
  const model = useMemo((): TownModel | null => {
    const sky = slots?.['sky']
    return sky
      ? { palette: resolvePalette(look, strong), sky, skyline: null, dusk: false, lit }
      : null
  }, [slots, look, strong, lit])
  useArrival(heading)

  const share = (): Sharing =>
    sharingOf(
      wordsShare({
        title: props.title,
        headline: headlineOf(solved, words.length),
        solved: words.map(({ outcome }) => outcome === 'solved'),
        hints,
        brand: [pack.title, pack.edition],
        link: linkToPage(location.search, location.hash),
      }),
    )

  return (
    <ScreenFrame name="round" heading={pack.title} frameRef={frame}>
      <StageHost factory={townDrawing} model={model} />
      <main class="round-page">
        <div class="round-page__sky" data-slot="sky" />
        <div class="round-page__text">
          <p class="round-page__puzzle">{say(props.title)}</p>
          <h1 ref={heading} tabIndex={-1} style={fitted(headline)}>
            {headline}
          </h1>
          <ul class="round-page__words">
            {words.map((word) => (
              <WordLine
                key={word.id}
                word={word}
                help={sayHelp(word, words, hints)}
                language={spec.language}
              />
            ))}
          </ul>
          {fact && (
            <div class="round-page__fact">
              <FactNote fact={fact} pack={pack} />
            </div>
          )}
          <div class="button-row">
            <button type="button" class="button button--primary" onClick={() => navigate(START)}>
              {say(msg('app.allPuzzles'))}
            </button>
            <ShareButton share={share} />
            <button type="button" class="button" onClick={props.onAgain}>
              {say(msg('anagram.round.again'))}
            </button>
          </div>
        </div>
      </main>
    </ScreenFrame>
  )
}

function headlineOf(solved: number, total: number): Text {
  if (solved === total) return msg('anagram.round.all')
  return solved === 0 ? msg('anagram.round.none') : msg('anagram.round.some', { solved, total })
}

interface WordLineProps {
  readonly word: WordSummary
  readonly help: Text | null
  readonly language: string
}

function WordLine({ word, help, language }: WordLineProps): JSX.Element {
  const { say } = useWords()
  const note = word.outcome === 'solved' ? help : msg('anagram.round.shown')
  return (
    <li>
      <WordWindow outcome={word.outcome} />
      <span class="round-page__answer" dir="auto" lang={language}>
        {word.answer}
      </span>
      {note && <span class="round-page__note">{say(note)}</span>}
    </li>
  )
}
