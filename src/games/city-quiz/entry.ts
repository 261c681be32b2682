import type { GameEntry } from '../../screen/game-entry.ts'
import { EntryPicture } from './entry-picture.tsx'

export const cityQuizEntry: GameEntry = {
  Picture: EntryPicture,
  loadGame: async () => (await import('./core/city-quiz.ts')).cityQuiz,
  screen: async () => (await import('./view/page/quiz-screen.tsx')).QuizScreen,
}
