import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { DoubleWindow, LIGHTS, LIGHT_TOP, lightOf } from '../../../art/double-window.tsx'
import { emblemSvg } from '../../../art/emblem.ts'
import { starPath } from '../../../art/star.ts'
import { trustDrawing } from '../../../art/trust-drawing.ts'
import { msg } from '../../../kit/text.ts'
import { packPath } from '../../../packs/load-pack.ts'
import { useVisit, useWords } from '../../../screen/use-visit.ts'
import { fitted } from '../../../theme/fitted.ts'
import { INK } from '../../../theme/tokens.ts'
import { formatHash, puzzleRoute } from '../../../visit/route.ts'
import { hasPackFile } from '../../settings/pack-files.ts'
import { addressOf } from '../hand-over/carry-round.ts'
import { leastSide } from '../hand-over/code-picture.tsx'
import { makeCode } from '../hand-over/make-code.ts'
import type { Code } from '../hand-over/make-code.ts'
import { TwinActions } from './twin-actions.tsx'
import type { SignFound } from './twin-finder.ts'
import type { TwinScreenProps } from './twin-screen.tsx'

interface HoldUpProps extends TwinScreenProps {
  readonly found: SignFound
  /** The id of the heading. */
  readonly title: string
}

/** "Hold up your sign": the other light is a code; without a phone, a neighbour tells their sign or plays. */
export function HoldUp({ found, handOvers, title, ...ways }: HoldUpProps): JSX.Element {
  const { say } = useWords()
  const { own, signs } = found
  const code = useCode(found, handOvers.pack()?.id ?? null, handOvers.base())
  const twin = signs.find(({ id }) => id === own.twin) ?? own
  // As wide as its code needs it.
  const least = code ? (leastSide(code, handOvers.pixelsPerMm()) * WINDOW_WIDTH) / CODE_SIDE : 0
  const heading = say(msg('booth.twins.title'))
  return (
    <>
      <hgroup>
        <h2 id={title} tabIndex={-1} style={fitted(heading)}>
          {heading}
        </h2>
        <p>
          {say(
            code
              ? msg('booth.twins.deck', { sign: twin.sign })
              : msg('booth.twins.noAddress', { sign: twin.sign }),
          )}
        </p>
      </hgroup>
      <div class="twins__held" style={{ '--least': `${least}px` }}>
        <WindowWithCode own={own.id} code={code} />
        <div class="twins__names">
          <p>
            {say(msg('booth.twins.you'))} <strong>{say(own.sign)}</strong>
          </p>
          <p>
            {say(msg('booth.twins.neighbour'))}{' '}
            <strong class="twins__call">{code ? say(msg('booth.twins.scan')) : '?'}</strong>
          </p>
        </div>
      </div>
      <section class="twins__pick">
        <h3>{say(msg('booth.twins.touch'))}</h3>
        <ul>
          {signs.map((sign) => (
            <li key={sign.id}>
              <button type="button" class="twins__sign" onClick={() => ways.onPick(sign)}>
                <SmallEmblem sign={sign.id} />
                <span style={fitted(say(sign.sign))}>{say(sign.sign)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <TwinActions
        label={msg('booth.twins.passOn')}
        onPress={ways.onPassOn}
        onClose={ways.onClose}
      />
    </>
  )
}

/**
 * The code of the page that compares a sign with the reader's; null where phones have no address, or would not find the
 * pack, which staff loaded from files.
 */
function useCode({ round, own }: SignFound, pack: string | null, base: string | null): Code | null {
  const isLoaded = useIsLoaded(pack)
  return useMemo(() => {
    if (pack === null || base === null || isLoaded) return null
    const page = formatHash(puzzleRoute(round.of.puzzle, 'twins', own.id))
    return makeCode(addressOf(pack, base, page), '')
  }, [round, own, pack, base, isLoaded])
}

function useIsLoaded(pack: string | null): boolean {
  const { later } = useVisit()
  const [isLoaded, setLoaded] = useState(false)
  useEffect(() => {
    if (pack !== null) void later.until(hasPackFile(packPath(pack))).then(setLoaded)
  }, [pack, later])
  return isLoaded
}

/** The side of a code in the other light, and where its middle is. */
const CODE_SIDE = 90
/** The width of the double window's drawing, in the same units. */
const WINDOW_WIDTH = 232
const CODE_PLACE = { x: LIGHTS[1] + 50 - CODE_SIDE / 2, y: LIGHT_TOP + 30 }

function WindowWithCode({ own, code }: { own: string; code: Code | null }): JSX.Element {
  const { say } = useWords()
  const light = useMemo(() => trustDrawing(lightOf(own, 0, 'dark')), [own])
  const arch = `M${LIGHTS[1] + 5} ${LIGHT_TOP + 118}V${LIGHT_TOP + 50}a45 45 0 0 1 90 0v68Z`
  return (
    <div
      class="twins__window"
      {...(code && { role: 'img', 'aria-label': say(msg('booth.twins.code')) })}
    >
      <DoubleWindow>
        <g dangerouslySetInnerHTML={{ __html: light }} />
        <path class={code ? 'twins__lit' : 'twins__dark'} d={arch} />
        {code && (
          <>
            <path fill={INK} d={starPath(LIGHTS[1] + 50, LIGHT_TOP + 20, 8)} />
            <svg
              {...CODE_PLACE}
              width={CODE_SIDE}
              height={CODE_SIDE}
              viewBox={`0 0 ${code.side} ${code.side}`}
              shape-rendering="crispEdges"
            >
              <path fill={INK} d={code.path} />
            </svg>
          </>
        )}
      </DoubleWindow>
    </div>
  )
}

function SmallEmblem({ sign }: { readonly sign: string }): JSX.Element {
  const svg = useMemo(() => trustDrawing(emblemSvg(sign, { detail: 0, ground: 'dark' })), [sign])
  return <span class="twins__emblem" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
}
