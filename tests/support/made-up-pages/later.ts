import type { Message } from '../../../src/kit/text.ts'
import { msg } from './msg.ts'

export const later = (): Message => msg('madeUp.later')
