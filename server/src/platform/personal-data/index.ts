export { findPersonalNumbers, type PersonalDataFinding } from './find-personal-numbers.ts';
export { isPersonalNumber } from './personal-number.ts';
export { optionalLine, optionalText, requiredLine, requiredText, type TextRules } from './read-text.ts';
export { refusePersonalData } from './refuse-personal-data.ts';
