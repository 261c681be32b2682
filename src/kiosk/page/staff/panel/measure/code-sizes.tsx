import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { formatsOf } from '../../../../../i18n/formats.ts'
import { msg } from '../../../../../kit/text.ts'
import { LARGEST_VERSION, QUIET, codeSize, modulesOf } from '../../../../hand-over/code-size.ts'
import type { CodeSize } from '../../../../hand-over/code-size.ts'
import { CodePicture } from '../../../hand-over/code-picture.tsx'
import { hasResultRoom } from '../../../hand-over/result-room.ts'
import { useStaffWords } from '../../../staff-words.tsx'

/** A code with as many modules as one of this booth can have; none of them is drawn. */
const LARGEST = { version: LARGEST_VERSION, side: modulesOf(LARGEST_VERSION) + 2 * QUIET, path: '' }

interface CodeSizesProps {
  readonly pixelsPerMm: number
}

/** How large the largest code is drawn in its places, and from how far phones read it. */
export function CodeSizes({ pixelsPerMm }: CodeSizesProps): JSX.Element {
  const { say } = useStaffWords()
  return (
    <>
      <CodeRow
        place="sheet"
        name={say(msg('booth.staff.measure.onSheet'))}
        pixelsPerMm={pixelsPerMm}
      />
      {hasResultRoom() && (
        <CodeRow
          place="result"
          name={say(msg('booth.staff.measure.onResult'))}
          pixelsPerMm={pixelsPerMm}
        />
      )}
    </>
  )
}

interface CodeRowProps extends CodeSizesProps {
  readonly place: 'sheet' | 'result'
  readonly name: string
}

/** A code that the style sheet draws as large as in its place, where nobody sees it; and its size in words. */
function CodeRow({ place, name, pixelsPerMm }: CodeRowProps): JSX.Element {
  const { say, language } = useStaffWords()
  const drawn = useRef<HTMLSpanElement>(null)
  const [size, setSize] = useState<CodeSize | null>(null)
  useLayoutEffect(() => {
    const { width } = (drawn.current as HTMLElement).getBoundingClientRect()
    setSize(codeSize(LARGEST_VERSION, width, pixelsPerMm))
  }, [pixelsPerMm])
  const number = (value: number): string =>
    formatsOf(language).number(value, { maximumFractionDigits: 1 })
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {size &&
          say(
            msg('booth.staff.measure.readFrom', {
              size: number(size.module),
              distance: number(size.distance / 1000),
            }),
          )}
        <span class="measure__code" data-place={place} aria-hidden="true" ref={drawn}>
          <CodePicture code={LARGEST} label="" pixelsPerMm={pixelsPerMm} />
        </span>
      </dd>
    </div>
  )
}
