import type { OwnIcon } from '../../../theme/icons.tsx'

export const LOWER: OwnIcon = { name: 'lower', path: 'M12 3v12M6.5 9.5 12 15l5.5-5.5M5 20.5h14' }

export const RAISE: OwnIcon = { name: 'raise', path: 'M12 15V3M6.5 8.5 12 3l5.5 5.5M5 20.5h14' }
