import type { GameEntry } from '../../screen/game-entry.ts'
import { msg } from '../../kit/text.ts'
import { EntryPicture } from './entry-picture.tsx'

export const cityQuizEntry: GameEntry = {
  Picture: EntryPicture,
  wayIn: {
    begin: msg('quiz.wayIn.begin'),
    goOn: (left) => msg('quiz.wayIn.goOn', { left }),
    pageOf(variant) {
      if (variant === '') return []
      // Some of the questions: core/questions-asked.ts.
      return variant.startsWith('~') ? ['short', variant.slice(1)] : null
    },
  },
  loadGame: async () => (await import('./core/city-quiz.ts')).cityQuiz,
  screen: async () => (await import('./view/page/quiz-screen.tsx')).QuizScreen,
}
