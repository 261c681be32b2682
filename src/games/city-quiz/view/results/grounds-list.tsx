import type { JSX } from 'preact'
import { msg } from '../../../../kit/text.ts'
import { useWords } from '../../../../screen/use-visit.ts'
import type { SignResult } from '../../core/result-of.ts'

/** Why the result is this sign: the answers that counted most, and the tie rule where it decided. */
export function GroundsList({ outcome }: { outcome: SignResult }): JSX.Element {
  const { say } = useWords()
  return (
    <section class="grounds">
      <h2>{say(msg('quiz.result.why'))}</h2>
      <ul>
        {outcome.why.map(({ question, answer, weight }) => (
          <li key={question.id}>
            <span>
              {say(answer.because)}{' '}
              <span class="grounds__points">
                {say(msg('quiz.result.ground', { points: weight }))}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {outcome.second && (
        <p class="grounds__second">
          {say(
            msg('quiz.result.second', {
              sign: outcome.second.sign.sign,
              name: outcome.second.sign.name,
              behind: outcome.second.behind,
            }),
          )}
        </p>
      )}
      {outcome.tied && <p class="grounds__tie">{say(msg('quiz.tieRule'))}</p>}
    </section>
  )
}
