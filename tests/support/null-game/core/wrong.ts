import { err } from '../../../../src/kit/result.ts'
import type { Err, Reason } from '../../../../src/kit/result.ts'

/** Something that should be there and is not, or not as it should be. */
export const wrong = (where: string): Err<Reason> => err('pack.reason.missing', { where })
