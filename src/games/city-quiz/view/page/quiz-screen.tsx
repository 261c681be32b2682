import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Json } from '../../../contract.ts'
import { msg, reasonText } from '../../../../kit/text.ts'
import type { GameScreenProps } from '../../../../screen/game-screen-props.ts'
import { MessageScreen } from '../../../../screen/frame/message-screen.tsx'
import { PuzzleBroken } from '../../../../screen/frame/puzzle-broken.tsx'
import { formatHash, puzzleRoute } from '../../../../visit/route.ts'
import { useVisit, useWords } from '../../../../screen/use-visit.ts'
import { useSession } from '../../../../screen/use-session.ts'
import type { UsedSession } from '../../../../screen/use-session.ts'
import { useTold } from '../../../../screen/use-told.ts'
import { saveKey } from '../../../../session/saves.ts'
import { cityQuiz } from '../../core/city-quiz.ts'
import type { Move } from '../../core/moves.ts'
import { openRound } from '../../core/quiz-file.ts'
import { resultOf } from '../../core/result-of.ts'
import type { Spec } from '../../core/spec.ts'
import type { State } from '../../core/state.ts'
import { ComparePage } from '../compare/compare-page.tsx'
import type { RunningQuiz } from './running-quiz.ts'
import { QuestionPage } from '../question/question-page.tsx'
import { parseQuizPage, partIn } from './quiz-page.ts'
import { QUIZ_TELLING } from './quiz-sounds.ts'
import { ResultPage } from '../results/result-page.tsx'
import { SignPage } from '../signs/sign-page.tsx'
import { SignsPage } from '../signs/signs-page.tsx'
import './quiz-screen.css'

/** "Which city are you?": the questions, the sign, and the pages about all signs. */
export function QuizScreen(props: GameScreenProps): JSX.Element {
  const { file } = props.entry
  const { variant } = partIn(props.page)
  const round = useMemo(() => openRound(file, { language: '', seed: 0, variant }), [file, variant])
  return round.ok ? <Quiz {...props} round={round.value} /> : <PuzzleBroken reason={round.reason} />
}

function Quiz({ round, ...screen }: GameScreenProps & { round: Json }): JSX.Element {
  const { variant } = partIn(screen.page)
  const used = useSession(cityQuiz, round, saveKey(screen.pack.id, screen.entry.id + variant))
  if (!used.ok) return <PuzzleBroken reason={used.reason} />
  return <PlayedQuiz {...screen} used={used.value} />
}

interface PlayedQuizProps extends GameScreenProps {
  readonly used: UsedSession<Spec, State, Move>
}

function PlayedQuiz({ used, pack, entry, page }: PlayedQuizProps): JSX.Element {
  const { navigate } = useVisit()
  const { session, snapshot, startOver } = used
  const { spec } = session
  const { part, rest: shown } = partIn(page)
  useTold(session, QUIZ_TELLING)
  const quiz: RunningQuiz = {
    pack,
    entry,
    spec,
    session,
    state: snapshot.state,
    outcome: snapshot.status === 'finished' ? resultOf(spec, snapshot.state) : null,
    href: (...rest) => formatHash(puzzleRoute(entry.id, ...part, ...rest)),
    go: (...rest) => navigate(puzzleRoute(entry.id, ...part, ...rest)),
    startOver,
  }
  return <CurrentPage quiz={quiz} page={shown} />
}

function CurrentPage({ quiz, page }: { quiz: RunningQuiz; page: readonly string[] }): JSX.Element {
  const { say } = useWords()
  const finished = quiz.outcome !== null
  const [revealed, setRevealed] = useState(finished)
  const current = parseQuizPage(quiz.spec, page)

  if (!current.ok) {
    return (
      <MessageScreen
        title={msg('quiz.signs.unknown')}
        text={reasonText(current.reason)}
        actions={[
          { label: msg('quiz.signs.all'), onPress: () => quiz.go('signs') },
          { label: msg('quiz.toQuiz'), onPress: () => quiz.go() },
        ]}
        say={say}
      />
    )
  }
  const { value } = current
  if (value.kind === 'signs') return <SignsPage quiz={quiz} />
  if (value.kind === 'sign') return <SignPage quiz={quiz} id={value.sign} />
  if (value.kind === 'compare')
    return <ComparePage quiz={quiz} mine={value.mine} theirs={value.theirs} />
  const question = quiz.spec.questions[quiz.state.current]
  if (question)
    return <QuestionPage quiz={quiz} question={question} onReveal={() => setRevealed(false)} />
  if (!quiz.outcome) return <></>
  return (
    <ResultPage
      quiz={quiz}
      outcome={quiz.outcome}
      revealed={revealed}
      onRevealed={() => setRevealed(true)}
    />
  )
}
