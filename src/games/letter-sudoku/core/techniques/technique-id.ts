/** Every technique's own name, as messages, saves of statistics and the command line use it. */
export type TechniqueId =
  | 'lastCell'
  | 'hiddenSingleBox'
  | 'hiddenSingleLine'
  | 'nakedSingle'
  | 'xCycle'
  | 'forcingXChain'
  | 'yCycle'
  | 'xyCycle'
  | 'forcingChain'
  | 'cellForcingChains'
  | 'unitForcingChains'
