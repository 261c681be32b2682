import type { JSX } from 'preact'
import { msg } from '../kit/text.ts'
import type { Message } from '../kit/text.ts'
import { useKeptChoices } from '../screen/use-kept-choices.ts'
import { useWords } from '../screen/use-visit.ts'
import type { SharePart } from './share.ts'

/** Each part is told until the player leaves it out; what was chosen is kept on this device. */
const KEPT = {
  shareDay: [true, false],
  shareLevel: [true, false],
  shareTime: [true, false],
} as const

const NAMES: Readonly<Record<SharePart, readonly [keyof typeof KEPT, Message]>> = {
  day: ['shareDay', msg('share.part.day')],
  level: ['shareLevel', msg('share.part.level')],
  time: ['shareTime', msg('share.part.time')],
}

/** Which of the parts that there are the player tells. */
export function usePartsTold(parts: readonly SharePart[]): SharePart[] {
  const [values] = useKeptChoices(KEPT)
  return parts.filter((part) => values[NAMES[part][0]])
}

/** A box for each part that there is. */
export function PartChoice({ parts }: { parts: readonly SharePart[] }): JSX.Element {
  const { say } = useWords()
  const [values, change] = useKeptChoices(KEPT)
  return (
    <fieldset class="choice">
      <legend>{say(msg('share.parts'))}</legend>
      <div class="share__parts">
        {parts.map((part) => {
          const [key, name] = NAMES[part]
          return (
            <label class="share__part">
              <input
                type="checkbox"
                checked={values[key]}
                onChange={(event) => change(key, event.currentTarget.checked)}
              />
              {say(name)}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
