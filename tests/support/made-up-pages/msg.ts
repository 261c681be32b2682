import type { Message, MessageKey } from '../../../src/kit/text.ts'

/** Names a message of the made-up area, which the types of the shipped messages do not know. */
export const msg = (key: `madeUp.${string}`): Message => ({ key: key as MessageKey })
