import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { msg } from '../../../../../kit/text.ts'
import { useStaffWords } from '../../../staff-words.tsx'

/** Fields that show dead pixels, and a stair of greys of which each step has to be seen. */
const PATTERNS = ['red', 'lime', 'blue', 'white', 'black', 'greys'] as const

type Pattern = (typeof PATTERNS)[number]

/** Plain colours on the whole screen, one after the other: a touch leads on. */
export function ColorTest(): JSX.Element {
  const { say } = useStaffWords()
  const [at, setAt] = useState<number | null>(null)
  const pattern: Pattern | undefined = at === null ? undefined : PATTERNS[at]
  return (
    <section>
      <h2>{say(msg('booth.staff.colors'))}</h2>
      <button type="button" class="button tests__colors" onClick={() => setAt(0)}>
        {say(msg('booth.staff.colors.show'))}
      </button>
      {pattern !== undefined && at !== null && (
        <button
          type="button"
          class="color-test"
          data-pattern={pattern}
          style={pattern === 'greys' ? {} : { background: pattern }}
          ref={(shown) => shown?.focus()}
          onClick={() => setAt(at + 1 < PATTERNS.length ? at + 1 : null)}
          onKeyDown={({ key }) => key === 'Escape' && setAt(null)}
        >
          <span class="visually-hidden">
            {say(msg('booth.staff.colors.next', { number: at + 1, total: PATTERNS.length }))}
          </span>
          {pattern === 'greys' &&
            Array.from({ length: 16 }, (_, step) => (
              <i
                key={step}
                style={{
                  background: `rgb(${Array(3)
                    .fill(step * 17)
                    .join(' ')})`,
                }}
              />
            ))}
        </button>
      )}
    </section>
  )
}
