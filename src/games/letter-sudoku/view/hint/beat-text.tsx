import type { JSX } from 'preact'
import type { Text } from '../../../../kit/text.ts'
import { useWords } from '../../../../screen/use-visit.ts'

/** The signs of the two sides, as they stand in sentences. */
const SIDES: Readonly<Record<string, string>> = { '●': 'one', '■': 'two' }

/**
 * The words of a beat. The signs of the two sides have the colours of the board; what is read aloud has other words
 * for them, and says where things are.
 */
export function BeatText({ text }: { text: Text }): JSX.Element {
  const { say, speak } = useWords()
  const parts = say(text).split(/([●■])/)
  return (
    <>
      <span aria-hidden="true">
        {parts.map((part, index) =>
          part in SIDES ? (
            <span key={index} class={`side side--${SIDES[part]}`}>
              {part}
            </span>
          ) : (
            part
          ),
        )}
      </span>
      <span class="visually-hidden">{speak(text)}</span>
    </>
  )
}
