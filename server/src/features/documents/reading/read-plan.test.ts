import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPlan } from './read-plan.ts';

const letter = `      ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
       HUYỆN MẪU SƠN                       Độc lập - Tự do - Hạnh phúc
      Số: 27/KH-UBND                  Mẫu Sơn, ngày 03 tháng 3 năm 2025

                               KẾ HOẠCH
              Trả thẻ căn cước còn tồn trên địa bàn huyện

     Thực hiện Công văn số 90/CAT-PC06 ngày 20/02/2025 của Công an tỉnh, UBND huyện xây dựng kế
hoạch như sau:
     I. MỤC ĐÍCH, YÊU CẦU
     - Trả hết thẻ cho người dân, không để ai phải đi lại nhiều lần.
     - Các thành viên Tổ công tác phải bám địa bàn được phân công.
     II. CHỈ TIÊU
     1. Trả 1.200 thẻ (xã An Hòa 500, xã Bình Minh 400, thị trấn Cầu Gỗ 310).
     2. Thời gian thực hiện: từ ngày 10/3/2025 đến ngày 30/4/2025.
     III. PHÂN CÔNG
     1. Công an huyện
     - Chủ trì, phối hợp với Bưu điện huyện lập danh sách thẻ tồn, xong trước ngày 15/3/2025.
     - Hằng tuần tổng hợp số thẻ đã trả.
     2. UBND các xã, thị trấn mời người dân đến nhận thẻ. Bố trí nơi trả thẻ thuận tiện.
                                                  2
     3. Giao Đài Truyền thanh huyện phát lịch trả thẻ; Điện lực huyện bảo đảm nguồn điện.
     Quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo UBND huyện (qua Đội
Cảnh sát QLHC về TTXH) để chỉ đạo./.
Nơi nhận:                                          TM. ỦY BAN NHÂN DÂN
- Như trên;                                            CHỦ TỊCH
- Lưu: VT.
`;

describe('a plan with a letterhead', () => {
  const reading = readPlan(letter);

  test('tells kind, number, date, issuer, subject and period', () => {
    expect(reading).toMatchObject({
      kind: 'PLAN',
      number: '27/KH-UBND',
      date: '2025-03-03',
      issuer: 'Ủy ban nhân dân huyện Mẫu Sơn',
      subject: 'Trả thẻ căn cước còn tồn trên địa bàn huyện',
      period: { start: '2025-03-10', end: '2025-04-30' },
    });
  });

  test('lays each duty on those in charge of its place', () => {
    const told = reading.tasks.map((task) => [
      task.section,
      task.quote.slice(0, 12),
      ...task.agencies.map((agency) => `${agency.role[0]} ${agency.asWritten}`),
    ]);

    expect(told).toEqual([
      ['I', 'Các thành vi', 'L Các thành viên Tổ công tác'],
      ['III.1', 'Chủ trì, phố', 'L Công an huyện', 'C Bưu điện huyện'],
      ['III.1', 'Hằng tuần tổ', 'L Công an huyện'],
      ['III.2', 'UBND các xã,', 'L UBND các xã, thị trấn'],
      ['III.2', 'Bố trí nơi t', 'L UBND các xã, thị trấn'],
      ['III.3', 'Giao Đài Tru', 'L Đài Truyền thanh huyện', 'L Điện lực huyện'],
    ]);
  });

  test('gives a task its own day, and the plan’s last to one without', () => {
    expect(reading.tasks[1]?.deadline).toMatchObject({
      date: '2025-03-15',
      kind: 'BEFORE',
      inherited: false,
    });
    expect(reading.tasks[3]?.deadline).toMatchObject({
      date: '2025-04-30',
      kind: 'INHERITED',
      inherited: true,
    });
  });

  test('reads targets by locality and says that they do not add up', () => {
    expect(reading.targets.map(({ locality, value, unit }) => [locality, value, unit])).toEqual([
      ['xã An Hòa', 500, 'thẻ'],
      ['xã Bình Minh', 400, 'thẻ'],
      ['thị trấn Cầu Gỗ', 310, 'thẻ'],
    ]);
    expect(reading.warnings.map((warning) => warning.code)).toContain('TARGETS_DO_NOT_ADD_UP');
  });

  test('reads the route that trouble climbs, nearest first', () => {
    expect(reading.route).toEqual(['Đội Cảnh sát QLHC về TTXH', 'UBND huyện']);
  });
});

test('what is blank in the document stays blank', () => {
  const reading = readPlan(
    'ỦY BAN NHÂN DÂN\nXÃ A\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố:      /UBND-CA\nXã A, ngày     tháng 5 năm 2025\nKính gửi: Công an xã.\nGiao Công an xã lập danh sách.\n',
  );

  expect([reading.number, reading.date]).toEqual([null, null]);
  expect(reading.warnings.map((warning) => warning.code)).toEqual(['NUMBER_BLANK', 'DATE_BLANK']);
});

test('labelled lines under an item name who and until when', () => {
  const reading = readPlan(
    'KẾ HOẠCH\nSố hóa sổ hộ tịch\n1. Quét sổ gốc và nhập dữ liệu.\n- Đơn vị chủ trì: Phòng Tư pháp.\n- Đơn vị phối hợp: UBND các xã.\n- Thời gian hoàn thành: Quý II/2025.\n',
  );

  expect(reading.tasks).toHaveLength(1);
  expect(reading.tasks[0]).toMatchObject({
    quote: 'Quét sổ gốc và nhập dữ liệu.',
    agencies: [
      { asWritten: 'Phòng Tư pháp', role: 'LEAD' },
      { asWritten: 'UBND các xã', role: 'COOPERATE' },
    ],
    deadline: { date: '2025-06-30', kind: 'WITHIN' },
  });
});

const words = [
  'Giao',
  'Sở Y tế',
  'UBND các xã',
  'chủ trì',
  'phối hợp với',
  'trước ngày 15/12/2025',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  'II. ',
  ':',
  ';',
  '. ',
  '|',
  '**',
  'Nơi nhận:',
  '(',
  ')',
  'rà soát',
  '     ',
  'TT',
  'Nhiệm vụ',
  'Cơ quan chủ trì',
  '5.196',
  'CỘNG HÒA XÃ HỘI',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...words), { maxLength: 120 }).map((parts) => parts.join(' ')),
  fc
    .nat({ max: letter.length })
    .chain((cut) =>
      fc
        .string({ unit: 'grapheme', maxLength: 30 })
        .map((text) => letter.slice(0, cut) + text + letter.slice(cut)),
    ),
  fc.constant(letter.normalize('NFD')),
);

test('any text is read without a throw, and every finding stands in the source where it says', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const reading = readPlan(source);
      for (const task of reading.tasks) {
        expect(task.quote).toBe(source.slice(task.start, task.end));
        expect(task.end).toBeGreaterThan(task.start);
        expect(task.agencies.length).toBeGreaterThan(0);
      }
      const spans = reading.tasks.flatMap((task) => [
        ...task.agencies.map((agency) => agency.span),
        task.deadline?.span ?? null,
      ]);
      for (const span of [...spans, ...reading.targets.map((target) => target.span)]) {
        if (span !== null)
          expect(0 <= span.start && span.start < span.end && span.end <= source.length).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('the same document with its marks written apart reads the same', () => {
  const names = (source: string) =>
    readPlan(source).tasks.map((task) => task.agencies.map((agency) => agency.asWritten));

  expect(names(letter.normalize('NFD'))).toEqual(names(letter));
});
