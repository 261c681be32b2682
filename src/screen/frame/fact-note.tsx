import './fact-note.css'
import type { JSX } from 'preact'
import { msg } from '../../kit/text.ts'
import { findTerms } from '../../packs/find-terms.ts'
import type { Fact, Pack } from '../../packs/pack.ts'
import { useWords } from '../use-visit.ts'

/** A fact, with its source and the terms that it uses on demand. */
export function FactNote({ fact, pack }: { fact: Fact; pack: Pack }): JSX.Element {
  const { say } = useWords()
  const text = say(fact.text)
  const terms = findTerms(text, pack.glossary, say)
  const { source } = fact
  return (
    <>
      <p>{text}</p>
      {(source || terms.length > 0) && (
        <details class="fact-note">
          <summary>{say(terms.length > 0 ? msg('app.fact.more') : msg('app.fact.source'))}</summary>
          {source && (
            <p>{source.link ? <a href={source.link}>{nameOf(source)}</a> : nameOf(source)}</p>
          )}
          {terms.length > 0 && (
            <dl>
              {terms.map(({ id, term, text: meaning }) => (
                <div key={id}>
                  <dt>{say(term)}</dt>
                  <dd>{say(meaning)}</dd>
                </div>
              ))}
            </dl>
          )}
        </details>
      )}
    </>
  )
}

function nameOf({ publication, section }: NonNullable<Fact['source']>): JSX.Element {
  return (
    <>
      <cite>{publication}</cite>
      {section && `, ${section}`}
    </>
  )
}
