import type { JSX } from 'preact'
import { msg } from '../../../../../kit/text.ts'
import { formatsOf } from '../../../../../i18n/formats.ts'
import { useStaffWords } from '../../../staff-words.tsx'

/** Rounds by the hour, from the first in which there were some to the last; the busiest is lit. */
export function Hours({ counts }: { readonly counts: readonly number[] }): JSX.Element {
  const { say, language } = useStaffWords()
  const most = Math.max(1, ...counts)
  const first = counts.findIndex((count) => count > 0)
  const last = counts.findLastIndex((count) => count > 0)
  const shown = first < 0 ? [] : counts.slice(first, last + 1)
  return (
    <section>
      <h2>{say(msg('booth.staff.hours'))}</h2>
      <ol class="today__hours">
        {shown.map((count, at) => (
          <li key={at} data-busiest={count === most}>
            <span>{formatsOf(language).number(count)}</span>
            <i style={{ '--part': count / most }} />
            <span>
              <span class="visually-hidden">{say(msg('booth.staff.hour'))} </span>
              {first + at}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
