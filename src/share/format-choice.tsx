import type { JSX } from 'preact'
import { msg } from '../kit/text.ts'
import type { Message } from '../kit/text.ts'
import { useWords } from '../screen/use-visit.ts'
import type { FormatName } from './card/card-format.ts'

/** The wide format is for previews of links alone. */
export type SharedFormat = Exclude<FormatName, 'wide'>

const NAMES: Readonly<Record<SharedFormat, Message>> = {
  tall: msg('share.tall'),
  square: msg('share.square'),
}

export function FormatChoice(props: {
  readonly format: SharedFormat
  onChange(format: SharedFormat): void
}): JSX.Element {
  const { say } = useWords()
  return (
    <fieldset class="choice">
      <legend>{say(msg('share.format'))}</legend>
      <div class="choice__options">
        {(Object.keys(NAMES) as SharedFormat[]).map((format) => (
          <label class="choice__option">
            <input
              type="radio"
              name="share-format"
              checked={format === props.format}
              onChange={() => props.onChange(format)}
            />
            {say(NAMES[format])}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
