import type { GameEntry } from '../../screen/game-entry.ts'

export const cityQuizEntry: GameEntry = {
  loadGame: async () => (await import('./core/city-quiz.ts')).cityQuiz,
  screen: async () => (await import('./view/quiz-screen.tsx')).QuizScreen,
}
