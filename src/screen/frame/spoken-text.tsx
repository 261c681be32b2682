import type { JSX } from 'preact'
import type { Text } from '../../kit/text.ts'
import { useWords } from '../use-visit.ts'

/** A text that may be read aloud in other words than it is written: "r4c7", "01:00". */
export function SpokenText({ text }: { text: Text }): JSX.Element {
  const { say, speak } = useWords()
  const [written, aloud] = [say(text), speak(text)]
  if (written === aloud) return <>{written}</>
  return (
    <>
      <span aria-hidden="true">{written}</span>
      <span class="visually-hidden">{aloud}</span>
    </>
  )
}
