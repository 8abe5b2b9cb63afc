import { describe, expect, test } from '@jest/globals';
import { emptyDraft, faultsOf, inputOf, readCount } from './plan-draft.ts';

const nameOf = (who: string) => (who === 'CHAIR' ? 'Chủ tịch UBND huyện' : `agency ${who}`);

describe('a draft in the form', () => {
  test('[S92] what the document leaves blank stays blank', () => {
    const input = inputOf({ ...emptyDraft('police'), subject: ' Cấp thẻ ', shortName: 'Cấp thẻ' }, nameOf);

    expect(input).toMatchObject({
      number: null,
      issuedOn: null,
      targetTotal: null,
      subject: 'Cấp thẻ',
      targets: [],
    });
  });

  test('[S93] the route is sent as steps of agencies or the chair, each with its hours', () => {
    const { route } = inputOf(emptyDraft('police'), nameOf);

    expect(route).toEqual([
      { agencyId: 'police', role: null, name: 'agency police', responseHours: 24 },
      { agencyId: null, role: 'CHAIR', name: 'Chủ tịch UBND huyện', responseHours: 48 },
    ]);
  });

  test('[S94] counts are read as they are written here', () => {
    expect(['5.196', '5 196', '', 'x', '0'].map(readCount)).toEqual([5196, 5196, null, null, 0]);
  });

  test('[S95] a missing subject and a period that ends before it begins are said beside their fields', () => {
    const draft = {
      ...emptyDraft('police'),
      shortName: 'A',
      periodStart: '2026-06-30',
      periodEnd: '2026-05-08',
    };

    expect(faultsOf(draft)).toEqual({ subject: 'missing', periodEnd: 'badPeriod' });
  });
});
