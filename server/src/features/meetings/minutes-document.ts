import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Minutes, type MinutesPart, type MinutesTask, writtenDay } from './domain/minutes.ts';

/** Sizes are in half points: 14 pt is the size of a notice's text. */
const body = 28;
const small = 24;
const font = 'Times New Roman';
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
/** A4, margins in twentieths of a point: 20 mm above and below, 30 left, 20 right. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1701, right: 1134 },
};
const gap = 120;
const firstLine = 567;

type Look = { readonly bold?: boolean; readonly italics?: boolean; readonly size?: number };

const run = (text: string, look: Look = {}) => new TextRun({ text, font, size: body, ...look });

const centred = (text: string, look: Look = {}) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, look)] });

const paragraph = (text: string, look: Look = {}): Paragraph[] =>
  text.split('\n').map(
    (line) =>
      new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine },
        spacing: { after: gap },
        children: [run(line, look)],
      }),
  );

const sideBySide = (left: Paragraph[], right: Paragraph[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: noBorders,
    rows: [
      new TableRow({
        children: [
          new TableCell({ width: { size: 42, type: WidthType.PERCENTAGE }, children: left }),
          new TableCell({ width: { size: 58, type: WidthType.PERCENTAGE }, children: right }),
        ],
      }),
    ],
  });

/** Number, place and day of signing are for whoever signs: they stay blank. */
const head = ({ unitName }: Minutes): Table =>
  sideBySide(
    [centred(unitName.toUpperCase(), { bold: true, size: small }), centred('Số:        /TB-', { size: 26 })],
    [
      centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: small }),
      centred('Độc lập - Tự do - Hạnh phúc', { bold: true, size: 26 }),
      centred('……, ngày …… tháng …… năm ……', { italics: true, size: 26 }),
    ],
  );

const title = ({ chairTitle, chairName, planName, heldOn }: Minutes): Paragraph[] => [
  new Paragraph({ spacing: { before: 240 } }),
  centred('THÔNG BÁO', { bold: true }),
  centred(`Kết luận của ${chairTitle ?? chairName} tại cuộc họp giao ban ngày ${writtenDay(heldOn)}`, {
    bold: true,
  }),
  centred(`về ${planName}`, { bold: true }),
  new Paragraph({ spacing: { after: gap } }),
];

const opening = ({ heldOn, chairName, chairTitle, present, absent }: Minutes): Paragraph[] => [
  ...paragraph(
    `Ngày ${writtenDay(heldOn)}, ${chairTitle ? `${chairTitle} ` : ''}${chairName} chủ trì cuộc họp giao ban.`,
  ),
  ...(present.length > 0 ? paragraph(`Dự họp: ${present.join('; ')}.`) : []),
  ...(absent.length > 0 ? paragraph(`Vắng: ${absent.join('; ')}.`) : []),
];

/** A task that only says what was decided is not said twice. */
const taskWords = ({ text, leads, cooperating, deadline }: MinutesTask, decision: string): string => {
  const what = text === decision ? [] : [text.replace(/\.$/, '')];
  const lead = `${what.length === 0 ? 'Chủ trì' : 'chủ trì'}: ${leads.join(', ')}`;
  return [
    ...what,
    lead,
    ...(cooperating.length > 0 ? [`phối hợp: ${cooperating.join(', ')}`] : []),
    ...(deadline === null ? [] : [`thời hạn: ${deadline}`]),
  ].join('; ');
};

const part = ({ agencyName, notes, decisions }: MinutesPart, number: number): Paragraph[] => [
  ...paragraph(`${number}. ${agencyName ?? 'Nội dung chung'}`, { bold: true }),
  ...notes.flatMap((note) => paragraph(note)),
  ...decisions.flatMap(({ text, tasks }) => [
    ...paragraph(`Kết luận: ${text}`),
    ...tasks.flatMap((task) => paragraph(`- ${taskWords(task, text)}.`)),
  ]),
];

const recipients = ({ absent }: Minutes): string[] => [
  'Như thành phần dự họp',
  ...(absent.length > 0 ? ['Các đơn vị vắng mặt'] : []),
];

/** Whoever signs is not known here: nothing is written in their place. */
const foot = (minutes: Minutes): Table =>
  sideBySide(
    [
      new Paragraph({ children: [run('Nơi nhận:', { bold: true, italics: true, size: small })] }),
      ...recipients(minutes).map((name) => new Paragraph({ children: [run(`- ${name};`, { size: 22 })] })),
      new Paragraph({ children: [run('- Lưu: VT.', { size: 22 })] }),
    ],
    [centred('……………………', { bold: true }), centred('(Ký, ghi rõ họ tên)', { italics: true, size: small })],
  );

/** The notice of conclusions as a .docx, in the form of administrative documents. */
export const drawMinutes = (minutes: Minutes): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      creator: minutes.unitName,
      title: `Kết luận giao ban ngày ${writtenDay(minutes.heldOn)}`,
      sections: [
        {
          properties: { page },
          children: [
            head(minutes),
            ...title(minutes),
            ...opening(minutes),
            ...minutes.parts.flatMap((one, index) => part(one, index + 1)),
            new Paragraph({ spacing: { before: 240 } }),
            foot(minutes),
          ],
        },
      ],
    }),
  );
