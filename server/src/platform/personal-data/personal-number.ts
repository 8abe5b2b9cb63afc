/**
 * Codes of the 63 provinces as they stand in personal numbers. The mergers of 2025 changed no number already given
 * out, so the old codes stay valid for a lifetime.
 */
const provinceCodes = new Set(
  [
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038',
    '040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079',
    '080 082 083 084 086 087 089 091 092 093 094 095 096',
  ].flatMap((line) => line.split(' ')),
);

/** The year of birth in a personal number: its fourth digit holds century and sex, the next two the year. */
const yearOfBirth = (digits: string): number => {
  const century = 1900 + 100 * Math.floor(Number(digits[3]) / 2);
  return century + Number(digits.slice(4, 6));
};

/** Whether twelve digits can be a citizen's personal number in `year`: province, century and year of birth fit. */
export const isPersonalNumber = (digits: string, year: number): boolean =>
  /^\d{12}$/.test(digits) && provinceCodes.has(digits.slice(0, 3)) && yearOfBirth(digits) <= year;
