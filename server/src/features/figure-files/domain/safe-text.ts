/** What a spreadsheet would take for a formula is told to be text. */
export const safeText = (text: string): string => (/^[=+\-@\t\r|]/.test(text) ? `'${text}` : text);

/** One cell of a CSV, quoted where it must be. */
export const csvCell = (value: string | number | null): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = safeText(value);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
