import { mergeConfig } from 'vite'
import config from '../../vite.config.ts'
import { withNullGame } from './with-null-game.ts'

export default mergeConfig(config, { plugins: [withNullGame()] })
