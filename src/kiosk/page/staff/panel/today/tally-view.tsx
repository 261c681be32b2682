import type { JSX } from 'preact'
import { LANGUAGES, isLanguage } from '../../../../../i18n/languages.ts'
import { formatsOf } from '../../../../../i18n/formats.ts'
import { msg } from '../../../../../kit/text.ts'
import { formatTime } from '../../../../../screen/frame/time-text.ts'
import type { GameTally, Tally } from '../../../../journal/reading/tallies.ts'
import { useStaffWords } from '../../../staff-words.tsx'
import { Hours } from './hours.tsx'
import { SignTowers } from './sign-towers.tsx'

interface TallyViewProps {
  /** null: nothing was played. */
  readonly tally: Tally | null
  /** What the pack calls a game. */
  titleOf(game: string): string
}

/** The figures of some time, each as a picture with its number. */
export function TallyView({ tally, titleOf }: TallyViewProps): JSX.Element {
  const { say, language } = useStaffWords()
  if (!tally) return <p class="today__none">{say(msg('booth.staff.none'))}</p>
  const games = Object.values(tally.games)
  const sum = (pick: (game: GameTally) => number): number =>
    games.reduce((total, game) => total + pick(game), 0)
  const number = (value: number): string => formatsOf(language).number(value)
  const begun = sum((game) => game.begun)
  const finished = sum((game) => game.finished)
  return (
    <>
      <dl class="today__figures">
        <Figure value={number(begun)} name={say(msg('booth.staff.begun', { count: begun }))} />
        <Figure
          value={number(finished)}
          name={say(msg('booth.staff.finished', { count: finished }))}
        />
        <Figure
          value={number(tally.handOvers)}
          name={say(msg('booth.staff.codes', { count: tally.handOvers }))}
        />
        <Figure
          value={number(tally.errors)}
          name={say(msg('booth.staff.errors', { count: tally.errors }))}
        />
      </dl>
      <Games games={tally.games} titleOf={titleOf} />
      <SignTowers signs={tally.signs} />
      <div class="staff-columns">
        <Languages counts={tally.languages} />
        <Hours counts={tally.hours} />
      </div>
      <p class="staff-soft">{say(msg('booth.staff.resets', { count: tally.resets.idle ?? 0 }))}</p>
    </>
  )
}

interface FigureProps {
  readonly value: string
  readonly name: string
}

function Figure({ value, name }: FigureProps): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

/** Windows of a row at most; where there were more rounds, a window is several. */
const WINDOWS = 40

interface GamesProps extends Pick<TallyViewProps, 'titleOf'> {
  readonly games: Tally['games']
}

function Games({ games, titleOf }: GamesProps): JSX.Element {
  const { say } = useStaffWords()
  const most = Math.max(1, ...Object.values(games).map(({ begun }) => begun))
  const rounds = Math.ceil(most / WINDOWS)
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
        <tbody>
          {Object.entries(games).map(([id, { begun, finished, medianTime }]) => (
            <tr key={id}>
              <th scope="row">
                {titleOf(id)}
                <Windows lit={finished / rounds} all={begun / rounds} />
              </th>
              <td>{say(msg('booth.staff.ofBegun', { number: finished, total: begun }))}</td>
              <td>
                {medianTime !== null &&
                  say(msg('booth.staff.medianOf', { time: formatTime(medianTime) }))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="staff-soft">{say(msg('booth.staff.window', { count: rounds }))}</p>
    </section>
  )
}

/** Begun rounds as outlined windows, finished ones lit. */
function Windows({ lit, all }: { readonly lit: number; readonly all: number }): JSX.Element {
  const count = Math.ceil(all)
  return (
    <span class="today__windows" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <i key={at} data-lit={at < Math.round(lit)} />
      ))}
    </span>
  )
}

function Languages({ counts }: { readonly counts: Tally['languages'] }): JSX.Element {
  const { say, language } = useStaffWords()
  const rows = Object.entries(counts).toSorted(([, one], [, other]) => other - one)
  const most = Math.max(1, ...rows.map(([, count]) => count))
  return (
    <section>
      <h2>{say(msg('booth.staff.languages'))}</h2>
      <dl class="today__bars">
        {rows.map(([tag, count]) => (
          <div key={tag}>
            <dt lang={tag}>{isLanguage(tag) ? LANGUAGES[tag] : tag}</dt>
            <dd>
              <i style={{ '--part': count / most }} />
              {formatsOf(language).number(count)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
