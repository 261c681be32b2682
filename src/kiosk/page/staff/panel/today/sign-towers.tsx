import type { JSX } from 'preact'
import { emblemSvg, hasEmblem } from '../../../../../art/emblem.ts'
import { trustDrawing } from '../../../../../art/trust-drawing.ts'
import { formatsOf } from '../../../../../i18n/formats.ts'
import { msg } from '../../../../../kit/text.ts'
import type { Tally } from '../../../../journal/reading/tallies.ts'
import { visitorsInWindow } from '../../../../report/window-scale.ts'
import { useStaffWords } from '../../../staff-words.tsx'
import type { PackNames } from './pack-names.ts'

const ROW = 12

interface SignTowersProps {
  readonly signs: Tally['signs']
  readonly names: PackNames
}

/** How often each sign was reached: a tower for each, a window for a visitor. */
export function SignTowers({ signs, names }: SignTowersProps): JSX.Element {
  const { say, language } = useStaffWords()
  const entries = names.inOrder(Object.entries(signs))
  if (entries.length === 0) return <></>
  const visitors = visitorsInWindow(entries.map(([, count]) => count))
  const height = Math.ceil(Math.max(...entries.map(([, count]) => count / visitors)) / 2) * ROW + 26
  return (
    <section>
      <div class="today__between">
        <h2>{say(msg('booth.staff.signs'))}</h2>
        <span class="staff-soft">{say(msg('booth.staff.visitors', { count: visitors }))}</span>
      </div>
      <ul class="today__signs">
        {entries.map(([sign, count]) => (
          <li key={sign}>
            <b>{formatsOf(language).number(count)}</b>
            <Tower windows={Math.ceil(count / visitors)} height={height} />
            <Emblem sign={sign} />
            <span class={hasEmblem(sign) ? 'visually-hidden' : ''}>{names.sign(sign)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface TowerProps {
  readonly windows: number
  readonly height: number
}

function Tower({ windows, height }: TowerProps): JSX.Element {
  const top = height - Math.ceil(windows / 2) * ROW - 6
  return (
    <svg viewBox={`0 0 48 ${height}`} aria-hidden="true">
      <path
        class="today__tower"
        d={`M6 ${height}V${top}H0L24 ${top - 20}L48 ${top}H42V${height}Z`}
      />
      {Array.from({ length: windows }, (_, at) => (
        <path
          key={at}
          class="today__light"
          d={`M${at % 2 ? 26 : 14} ${height - 4 - Math.floor(at / 2) * ROW}v-5a4 4 0 0 1 8 0v5z`}
        />
      ))}
    </svg>
  )
}

function Emblem({ sign }: { readonly sign: string }): JSX.Element {
  if (!hasEmblem(sign)) return <></>
  const svg = trustDrawing(emblemSvg(sign, { detail: 1, ground: 'light', rays: false }))
  return <span class="today__emblem" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
}
