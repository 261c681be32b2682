import type { JSX } from 'preact'
import type { LengthOffer } from '../../../../../games/contract.ts'
import { msg } from '../../../../../kit/text.ts'
import type { PuzzleEntry } from '../../../../../packs/pack.ts'
import { useWatched } from '../../../../../screen/use-visit.ts'
import { Icon } from '../../../../../theme/icons.tsx'
import { LEAST_TO_ASK } from '../../../../settings/booth-settings.ts'
import type { Booth } from '../../../booth.ts'
import { useStaffWords } from '../../../staff-words.tsx'
import { StaffHead } from '../../parts/staff-head.tsx'
import { Stepper } from '../../parts/stepper.tsx'
import { Switch } from '../../parts/switch.tsx'
import { usePack } from './use-pack.ts'
import type { OfferedPack } from './use-pack.ts'

const STEP = 5
const LEAST_IDLE = 10
const MOST = 600
/** What is set for a result, beside the games. */
const RESULT = 'result'
const USUAL_RESULT = 60

/** Which rounds the booth offers, and how long it waits for somebody who does nothing. */
export function RoundsTab({ booth }: { readonly booth: Booth }): JSX.Element {
  const { say, language } = useStaffWords()
  const { pack } = useWatched(booth.settings)
  const offered = usePack(pack, language)
  return (
    <>
      <StaffHead
        title={say(msg('booth.staff.rounds'))}
        deck={say(msg('booth.staff.rounds.deck'))}
      />
      {offered === 'broken' && (
        <p class="staff-note staff-note--fault">
          <Icon name="warning" />
          <span>{say(msg('booth.staff.pack.broken'))}</span>
        </p>
      )}
      {offered && offered !== 'broken' && (
        <div class="staff-columns">
          <Offered booth={booth} offered={offered} />
          <IdleTimes booth={booth} offered={offered} />
        </div>
      )}
      <button
        type="button"
        class="button staff__last"
        onClick={() => booth.settings.reset('hidden', 'idle', 'ask')}
      >
        {say(msg('booth.staff.rounds.reset'))}
      </button>
    </>
  )
}

interface PartProps {
  readonly booth: Booth
  readonly offered: OfferedPack
}

function Offered({ booth, offered: { pack, games } }: PartProps): JSX.Element {
  const { say } = useStaffWords()
  const { hidden } = useWatched(booth.settings)
  const rounds = pack.puzzles.flatMap((puzzle) =>
    (games.get(puzzle.game)?.lengths ?? []).map((offer) => ({
      id: `${puzzle.id}/${offer.length}`,
      puzzle,
      offer,
    })),
  )
  const shown = rounds.filter(({ id }) => !hidden.includes(id))
  const show = (id: string, isShown: boolean): void =>
    booth.settings.change({
      hidden: isShown ? hidden.filter((each) => each !== id) : [...hidden, id],
    })
  return (
    <section>
      <h2>{say(msg('booth.staff.rounds.games'))}</h2>
      <ul class="staff-rows">
        {rounds.map(({ id, puzzle, offer }) => (
          <li key={id}>
            <Switch
              name={say(puzzle.title)}
              note={say(lengthText(offer, puzzle))}
              isOn={!hidden.includes(id)}
              // A booth without any round would have nothing to invite to.
              isFixed={shown.length === 1 && shown[0]?.id === id}
              onChange={(isShown) => show(id, isShown)}
            />
          </li>
        ))}
      </ul>
      <p class="staff-soft">{say(msg('booth.staff.rounds.last'))}</p>
    </section>
  )
}

function lengthText({ length, seconds }: LengthOffer, { minutes }: PuzzleEntry) {
  const time = seconds ?? minutes * 60
  const about =
    time < 120
      ? msg('booth.staff.seconds', { count: time })
      : msg('booth.staff.minutes', { count: time / 60 })
  return length === 'short'
    ? msg('booth.staff.rounds.short', { time: about })
    : msg('booth.staff.rounds.whole', { time: about })
}

function IdleTimes({ booth, offered: { pack, games } }: PartProps): JSX.Element {
  const { say } = useStaffWords()
  const { idle, ask } = useWatched(booth.settings)
  const rowOf = (id: string, name: string, usual: number): JSX.Element => (
    <li key={id}>
      <strong>{name}</strong>
      <Stepper
        name={name}
        value={idle[id] ?? usual}
        least={LEAST_IDLE}
        most={MOST}
        step={STEP}
        text={say(msg('booth.staff.seconds', { count: idle[id] ?? usual }))}
        onChange={(seconds) => booth.settings.change({ idle: { [id]: seconds } })}
      />
    </li>
  )
  const still = say(msg('booth.staff.rounds.ask'))
  return (
    <section>
      <h2>{say(msg('booth.staff.rounds.idle'))}</h2>
      <ul class="staff-rows">
        {[...games].map(([id, { thinks }]) => {
          const puzzle = pack.puzzles.find((each) => each.game === id)
          return rowOf(id, puzzle ? say(puzzle.title) : id, thinks)
        })}
        {rowOf(RESULT, say(msg('booth.staff.rounds.result')), USUAL_RESULT)}
        <li>
          <span class="staff-named">
            <strong>{still}</strong>
            <span>{say(msg('booth.staff.rounds.askLeast', { count: LEAST_TO_ASK }))}</span>
          </span>
          <Stepper
            name={still}
            value={ask}
            least={LEAST_TO_ASK}
            most={MOST}
            step={STEP}
            text={say(msg('booth.staff.seconds', { count: ask }))}
            onChange={(seconds) => booth.settings.change({ ask: seconds })}
          />
        </li>
      </ul>
    </section>
  )
}
