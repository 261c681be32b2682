import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { DoubleWindow, lightOf } from '../../../art/double-window.tsx'
import { emblemSvg } from '../../../art/emblem.ts'
import { RaysOfLight } from '../../../art/rays-of-light.tsx'
import { trustDrawing } from '../../../art/trust-drawing.ts'
import type { TwinSign } from '../../../games/contract.ts'
import { msg } from '../../../kit/text.ts'
import type { Message } from '../../../kit/text.ts'
import { useWords } from '../../../screen/use-visit.ts'
import { fitted } from '../../../theme/fitted.ts'
import { TwinActions } from './twin-actions.tsx'
import { areTwins } from './twin-finder.ts'
import type { SignPair } from './twin-finder.ts'
import type { TwinScreenProps } from './twin-screen.tsx'

interface ComparedProps extends TwinScreenProps {
  readonly pair: SignPair
  readonly signs: readonly TwinSign[]
  /** The id of the heading. */
  readonly title: string
}

/** Whether two signs are twins, the same or neither, and what they could swap. A match is celebrated. */
export function Compared({ pair, signs, title, ...ways }: ComparedProps): JSX.Element {
  const { say } = useWords()
  const [mine, theirs] = pair
  const twin = signs.find(({ id }) => id === mine.twin) ?? theirs
  // Two people of the same sign are shown what they could swap with its twin.
  const stalls = mine.id === theirs.id ? [mine, twin] : pair
  const { heading, deck } = verdictOn(pair, twin)
  const words = say(heading)
  return (
    <>
      <Windows pair={pair} />
      <hgroup>
        <h2 id={title} tabIndex={-1} style={fitted(words)}>
          {words}
        </h2>
        <p>{say(deck)}</p>
      </hgroup>
      <div class="twins__stalls">
        {stalls.map((sign) => (
          <article key={sign.id}>
            <h3 style={fitted(say(sign.sign))}>{say(sign.sign)}</h3>
            <dl>
              <dt>{say(msg('booth.twins.offers'))}</dt>
              <dd>{say(sign.gives)}</dd>
              <dt>{say(msg('booth.twins.uses'))}</dt>
              <dd>{say(sign.needs)}</dd>
            </dl>
          </article>
        ))}
      </div>
      <TwinActions
        label={msg('booth.handOver.title')}
        onPress={ways.onTakeHome}
        onClose={ways.onClose}
      />
    </>
  )
}

function verdictOn(pair: SignPair, twin: TwinSign): Record<'heading' | 'deck', Message> {
  const [mine, theirs] = pair
  const signs = [mine.sign, theirs.sign]
  if (areTwins(pair))
    return { heading: msg('booth.twins.match'), deck: msg('booth.twins.matchDeck', { signs }) }
  if (mine.id === theirs.id)
    return {
      heading: msg('booth.twins.same'),
      deck: msg('booth.twins.sameDeck', { sign: twin.sign }),
    }
  return { heading: msg('booth.twins.neither'), deck: msg('booth.twins.neitherDeck', { signs }) }
}

/** Twins share a window with rays around it; others have a window each. */
function Windows({ pair }: { readonly pair: SignPair }): JSX.Element {
  const [{ id: mine }, { id: theirs }] = pair
  const isMatch = areTwins(pair)
  const lights = useMemo(
    () => trustDrawing(lightOf(mine, 0, 'dark') + lightOf(theirs, 1, 'dark')),
    [mine, theirs],
  )
  const apart = useMemo(
    () => [mine, theirs].map((id) => trustDrawing(emblemSvg(id, { detail: 1, ground: 'dark' }))),
    [mine, theirs],
  )
  if (isMatch)
    return (
      <div class="twins__window twins__window--match">
        <RaysOfLight />
        <DoubleWindow>
          <g class="twins__lights" dangerouslySetInnerHTML={{ __html: lights }} />
        </DoubleWindow>
      </div>
    )
  return (
    <div class="twins__window twins__window--apart">
      {apart.map((svg, side) => (
        <span key={side} aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
      ))}
    </div>
  )
}
