import './fact-note.css'
import type { ComponentChildren, JSX } from 'preact'
import type { Text } from '../../kit/text.ts'
import type { Term } from '../../packs/pack.ts'
import { useWords } from '../use-visit.ts'

interface GlossNoteProps {
  readonly summary: Text
  readonly terms: readonly Term[]
  readonly children?: ComponentChildren
}

/** What terms mean, on demand, below the text that uses them; what else belongs to that text comes first. */
export function GlossNote({ summary, terms, children }: GlossNoteProps): JSX.Element {
  const { say } = useWords()
  return (
    <details class="fact-note">
      <summary>{say(summary)}</summary>
      {children}
      {terms.length > 0 && (
        <dl>
          {terms.map(({ id, term, text }) => (
            <div key={id}>
              <dt>{say(term)}</dt>
              <dd>{say(text)}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  )
}
