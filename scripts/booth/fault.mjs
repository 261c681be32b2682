/** What keeps a booth from starting, with what to do about it: printed as it is, without a trace. */
export class Fault extends Error {}
