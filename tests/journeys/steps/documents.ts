import { Document, Packer, Paragraph } from 'docx';
import { launchBrowser } from '../../support/browser.ts';

/** The lines as a Word file, a paragraph each. */
export const asDocx = (lines: readonly string[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }));

/** The lines as a PDF with a text layer, printed by a browser. */
export const asPdf = async (lines: readonly string[]): Promise<Buffer> => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(lines.map((line) => `<p style="margin: 8px 0">${line}</p>`).join(''));
    return await page.pdf({ format: 'A4' });
  } finally {
    await browser.close();
  }
};
