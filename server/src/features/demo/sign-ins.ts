import { demoPassword } from './data/members.ts';

/** What a start in demo mode prints after `ready`. */
export const demoSignIns = (): readonly string[] => [
  `demo sign-ins, password ${demoPassword}:`,
  '  chair, police (coordinator), qlhc, justice, finance, culture, radio, youth, women, electricity, post,',
  '  one for each commune (tri-ton, co-to, o-lam …), their staff (justice-staff, o-lam-staff …), observer, admin',
];
