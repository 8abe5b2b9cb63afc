export { findPersonalNumbers } from './find-personal-numbers.ts';
export { isPersonalNumber } from './personal-number.ts';
export { optionalLine, optionalText, requiredLine, requiredText } from './read-text.ts';
export { refusePersonalData } from './refuse-personal-data.ts';
