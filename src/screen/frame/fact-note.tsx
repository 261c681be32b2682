import type { JSX } from 'preact'
import { msg } from '../../kit/text.ts'
import { findTerms } from '../../packs/find-terms.ts'
import type { Fact, Pack } from '../../packs/pack.ts'
import { useWords } from '../use-visit.ts'
import { GlossNote } from './gloss-note.tsx'

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
        <GlossNote
          summary={terms.length > 0 ? msg('app.fact.more') : msg('app.fact.source')}
          terms={terms}
        >
          {source && (
            <p>{source.link ? <a href={source.link}>{nameOf(source)}</a> : nameOf(source)}</p>
          )}
        </GlossNote>
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
