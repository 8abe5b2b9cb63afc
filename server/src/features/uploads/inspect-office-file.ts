import { type ZipEntry, ZipRefusal, zipEntries } from '../../platform/files/index.ts';
import { findPersonalNumbers } from '../../platform/personal-data/index.ts';
import { brokenFile, listsCitizens, swollenFile, withMacros } from './upload-refusals.ts';

const bounds = { entries: 4000, inflated: 60 * 1024 * 1024 } as const;
const macroPart = /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\d*\.(bin|xml))$/i;
const macroType = /macroEnabled|vbaProject|activeX/i;
/** Parts with text that people wrote. */
const textPart =
  /^(word\/(document|footnotes|endnotes|comments|header\d*|footer\d*)|xl\/(sharedStrings|comments\d*|worksheets\/[^/]+))\.xml$/i;
/** Ends of paragraphs, cells and shared strings: numbers on either side are not one number. */
const boundary = /<\/(?:w:p|w:tc|si|is|c|text)>/gi;

const textOf = (xml: string): string => xml.replace(boundary, ' | ').replace(/<[^>]*>/g, '');

const inspectEntry = async (entry: ZipEntry, year: number): Promise<void> => {
  if (macroPart.test(entry.name)) throw withMacros();
  const content = await entry.read();
  if (entry.name === '[Content_Types].xml' && macroType.test(content.toString('utf8'))) throw withMacros();
  if (!textPart.test(entry.name)) return;
  if (findPersonalNumbers(textOf(content.toString('utf8')), year) === 'CERTAIN') throw listsCitizens();
};

/**
 * Opens a DOCX or XLSX all through: nothing that swells, no macros, no list of citizens.
 * @throws DomainError FILE_TYPE, FILE_TOO_LARGE, PERSONAL_DATA
 */
export const inspectOfficeFile = async (content: Buffer, year: number): Promise<void> => {
  try {
    // One after the other: the bound is on all entries together.
    for (const entry of zipEntries(content, bounds)) await inspectEntry(entry, year);
  } catch (error) {
    if (!(error instanceof ZipRefusal)) throw error;
    throw error.reason === 'TOO_LARGE' ? swollenFile() : brokenFile();
  }
};
