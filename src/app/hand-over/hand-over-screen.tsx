import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { isFurther, isUntouched } from '../../handover/is-further.ts'
import { unpackHandOver } from '../../handover/unpack-hand-over.ts'
import { isLanguage } from '../../i18n/languages.ts'
import type { Reason } from '../../kit/result.ts'
import { msg, reasonText } from '../../kit/text.ts'
import { replaceHash, replacePack } from '../../platform/replace-hash.ts'
import type { GameScreenProps } from '../../screen/game-screen-props.ts'
import { MessageScreen, MissingScreen } from '../../screen/frame/message-screen.tsx'
import type { MessageAction } from '../../screen/frame/message-screen.tsx'
import { PlainScreen } from '../../screen/frame/plain-screen.tsx'
import { useVisit, useWords } from '../../screen/use-visit.ts'
import type { SaveFile } from '../../session/save-file.ts'
import { START, formatHash, puzzleRoute } from '../../visit/route.ts'
import type { Visit } from '../../visit/visit.ts'
import { arrive } from './arrive.ts'
import type { Arrived } from './arrive.ts'

type Stand =
  | { readonly kind: 'opening' }
  | { readonly kind: 'refused'; readonly reason: Reason }
  /** A part of the page did not arrive. */
  | { readonly kind: 'missing' }
  /** Another game of this puzzle is kept here. */
  | { readonly kind: 'asks'; readonly arrived: Arrived }
  /** A puzzle that no pack has is played at the address of the link. */
  | {
      readonly kind: 'plays'
      readonly arrived: Arrived
      readonly Screen: ComponentType<GameScreenProps>
    }

/**
 * Where a link of a booth leads: what it carries is kept like any game of this device, and opened as one. So
 * play, saves and replay know nothing of links.
 */
export function HandOverScreen({ pack, page: [digits = ''] }: GameScreenProps): JSX.Element {
  const visit = useVisit()
  const { say, language } = useWords()
  const [stand, setStand] = useState<Stand>({ kind: 'opening' })

  useEffect(() => {
    let current = true
    const show = (next: Stand): void => void (current && setStand(next))
    const title = say(msg('handOver.loaded'))
    arrive(digits, { pack, language, title })
      .then(async (result) => {
        if (!current) return
        if (!result.ok) return show({ kind: 'refused', reason: result.reason })
        const { value } = result
        if (value.kind === 'elsewhere') return replacePack(value.pack)
        if (value.kind === 'otherWords') return changeWords(value.language, visit, show)
        show(await open(value.arrived, visit))
      })
      .catch(() => show({ kind: 'missing' }))
    return () => {
      current = false
    }
  }, [visit, digits, pack, language])

  const allPuzzles = { label: msg('app.allPuzzles'), onPress: () => visit.navigate(START) }
  switch (stand.kind) {
    case 'opening':
      return (
        <PlainScreen name="loading" busy>
          <p role="status">{say(msg('handOver.opening'))}</p>
        </PlainScreen>
      )
    case 'missing':
      return <MissingScreen title={msg('handOver.failed')} actions={[allPuzzles]} />
    case 'refused':
      return <Refused reason={stand.reason} digits={digits} />
    case 'plays':
      return <stand.Screen pack={stand.arrived.pack} entry={stand.arrived.puzzle} page={[]} />
    case 'asks': {
      const { arrived } = stand
      const goOn = (take: boolean) => (): void => {
        if (take) keep(arrived, visit)
        void leadOn(arrived).then(setStand, () => setStand({ kind: 'missing' }))
      }
      return (
        <MessageScreen
          title={msg('handOver.begunHere')}
          text={msg('handOver.begunHereText')}
          actions={[
            { label: msg('handOver.takeCarried'), onPress: goOn(true) },
            { label: msg('handOver.keepMine'), onPress: goOn(false) },
          ]}
          say={say}
        />
      )
    }
  }
}

function Refused({ reason, digits }: { reason: Reason; digits: string }): JSX.Element {
  const { navigate, missing } = useVisit()
  const { say } = useWords()
  const allPuzzles = { label: msg('app.allPuzzles'), onPress: () => navigate(START) }
  const again = { label: msg('app.reload'), onPress: missing.loadAgain }
  const begin = (puzzle: string) => ({
    label: msg('handOver.begin'),
    onPress: () => navigate(puzzleRoute(puzzle)),
  })
  function waysOn(): readonly MessageAction[] {
    if (reason.code === 'handOver.reason.newer') return [again, allPuzzles]
    const arrival = unpackHandOver(digits)
    const whose = arrival.ok ? arrival.value.whose : null
    if (reason.code !== 'handOver.reason.otherPuzzle' || !whose || whose.kind === 'loaded')
      return [allPuzzles]
    return [begin(whose.puzzle), allPuzzles]
  }

  return (
    <MessageScreen
      key={digits}
      title={msg('handOver.failed')}
      text={reasonText(reason)}
      actions={waysOn()}
      say={say}
    />
  )
}

/** Words that are carried are played in their own language, so the page speaks it from now on. */
function changeWords(language: string, visit: Visit, show: (stand: Stand) => void): void {
  if (isLanguage(language)) visit.changeSettings({ language })
  else show({ kind: 'missing' })
}

/** Keeps what arrived, unless another game is kept here: then the reader is asked. */
async function open(arrived: Arrived, visit: Visit): Promise<Stand> {
  const kept = visit.kept.saves.slot(arrived.key).read()
  const here: SaveFile | null = kept.ok ? kept.value : null
  if (here && isFurther(arrived.game, here, arrived.save)) return leadOn(arrived)
  if (here && !isUntouched(here)) return { kind: 'asks', arrived }
  keep(arrived, visit)
  return leadOn(arrived)
}

function keep({ key, save, isPlain }: Arrived, { kept, notify }: Visit): void {
  const slot = kept.saves.slot(key)
  slot.read()
  slot.write(save, true)
  if (isPlain) notify(msg('handOver.leftOut'))
}

/** Goes to the puzzle's own address, in the place of the link's. */
async function leadOn(arrived: Arrived): Promise<Stand> {
  if (arrived.page) {
    replaceHash(formatHash(puzzleRoute(arrived.puzzle.id, ...arrived.page)))
    return { kind: 'opening' }
  }
  return { kind: 'plays', arrived, Screen: await arrived.entry.screen() }
}
