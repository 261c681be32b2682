import type { OwnIcon } from '../../../theme/icons.tsx'

export const GLOBE: OwnIcon = {
  name: 'globe',
  path: 'M12 3.5a8.5 8.5 0 1 0 .1 0zM3.5 12h17M12 3.5c-5 5.5-5 11.5 0 17M12 3.5c5 5.5 5 11.5 0 17',
}

export const LEAVE: OwnIcon = { name: 'leave', path: 'M10 4H5v16h5M14.5 8l4 4-4 4M9 12h9.5' }
