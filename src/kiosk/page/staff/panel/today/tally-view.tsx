import type { ComponentChildren, JSX } from 'preact'
import { formatsOf } from '../../../../../i18n/formats.ts'
import { languageName } from '../../../../../i18n/language-name.ts'
import { msg } from '../../../../../kit/text.ts'
import { formatTime } from '../../../../../screen/frame/time-text.ts'
import type { RoundTally, Tally } from '../../../../journal/reading/tallies.ts'
import { roundsInWindow } from '../../../../report/window-scale.ts'
import { useStaffWords } from '../../../staff-words.tsx'
import { lengthName } from '../../report/length-name.ts'
import { headFigures } from './head-figures.ts'
import { Hours } from './hours.tsx'
import type { PackNames } from './pack-names.ts'
import { SignTowers } from './sign-towers.tsx'

interface TallyViewProps {
  /** null: nothing was played. */
  readonly tally: Tally | null
  /** The figures of the whole event, to stand beside those of the day; null: they are shown already. */
  readonly event: Tally | null
  readonly names: PackNames
}

/** The figures of some time, each as a picture with its number. */
export function TallyView({ tally, event, names }: TallyViewProps): JSX.Element {
  const { say } = useStaffWords()
  return (
    <>
      <HeadFigures tally={tally} event={event} />
      {tally ? (
        <>
          <Games games={tally.games} names={names} />
          <SignTowers signs={tally.signs} names={names} />
          <div class="staff-columns">
            <Languages counts={tally.languages} />
            <Hours counts={tally.hours} />
          </div>
          <p class="staff-soft">
            {say(msg('booth.staff.resets', { count: tally.resets.idle ?? 0 }))}
          </p>
        </>
      ) : (
        <p class="today__none">{say(msg('booth.staff.none'))}</p>
      )}
    </>
  )
}

function HeadFigures({ tally, event }: Pick<TallyViewProps, 'tally' | 'event'>): JSX.Element {
  const words = useStaffWords()
  const all = event && headFigures(event, words)
  return (
    <dl class="today__figures">
      {headFigures(tally, words).map(({ value, name }, at) => (
        <div key={at}>
          <dt>{name}</dt>
          <dd>
            <strong>{value}</strong>
            {all && (
              <span class="staff-soft">
                {words.say(msg('booth.staff.inEvent', { text: all[at]?.value ?? '' }))}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface GamesProps extends Pick<TallyViewProps, 'names'> {
  readonly games: Tally['games']
}

function Games({ games, names }: GamesProps): JSX.Element {
  const words = useStaffWords()
  const { say } = words
  const rounds = roundsInWindow(Object.values(games).map(({ begun }) => begun))
  return (
    <section>
      <table class="today__games">
        <caption class="visually-hidden">{say(msg('booth.staff.games'))}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{say(msg('booth.staff.game'))}</th>
            <th scope="col">{say(msg('booth.staff.finishedOf'))}</th>
            <th scope="col">{say(msg('booth.staff.median'))}</th>
          </tr>
        </thead>
        {Object.entries(games).map(([id, game]) => (
          <tbody key={id}>
            <Row name={names.game(id)} of={game}>
              <Windows lit={game.finished / rounds} all={game.begun / rounds} />
            </Row>
            {Object.entries(game.lengths).map(([length, each]) => (
              <Row key={length} name={lengthName(length, words)} of={each} isPart />
            ))}
          </tbody>
        ))}
      </table>
      <p class="staff-soft">{say(msg('booth.staff.window', { count: rounds }))}</p>
    </section>
  )
}

interface RowProps {
  readonly name: string
  readonly of: RoundTally
  /** Whether it is a part of the game above it. */
  readonly isPart?: boolean
  readonly children?: ComponentChildren
}

function Row({ name, of, isPart = false, children }: RowProps): JSX.Element {
  const { say } = useStaffWords()
  const { begun, finished, medianTime } = of
  return (
    <tr class={isPart ? 'today__length' : ''}>
      <th scope="row">
        {name}
        {children}
      </th>
      <td>{say(msg('booth.staff.ofBegun', { number: finished, total: begun }))}</td>
      <td>
        {medianTime !== null && say(msg('booth.staff.medianOf', { time: formatTime(medianTime) }))}
      </td>
    </tr>
  )
}

/** Begun rounds as outlined windows, finished ones lit. */
function Windows({ lit, all }: { readonly lit: number; readonly all: number }): JSX.Element {
  return (
    <span class="today__windows" aria-hidden="true">
      {Array.from({ length: Math.ceil(all) }, (_, at) => (
        <i key={at} data-lit={at < Math.round(lit)} />
      ))}
    </span>
  )
}

/** Languages of one column; more of them stand in two. */
const ONE_COLUMN = 8

function Languages({ counts }: { readonly counts: Tally['languages'] }): JSX.Element {
  const { say, language } = useStaffWords()
  const rows = Object.entries(counts).toSorted(([, one], [, other]) => other - one)
  const most = Math.max(1, ...rows.map(([, count]) => count))
  return (
    <section>
      <h2>{say(msg('booth.staff.languages'))}</h2>
      <dl class="today__bars" data-many={rows.length > ONE_COLUMN}>
        {rows.map(([tag, count]) => {
          const named = languageName(tag, language)
          return (
            <div key={tag}>
              <dt lang={named.language}>{named.name}</dt>
              <dd>
                <i style={{ '--part': count / most }} />
                {formatsOf(language).number(count)}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
