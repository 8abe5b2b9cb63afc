/** Nest's name for the parsed `Config`. */
export const CONFIG = Symbol('config');
