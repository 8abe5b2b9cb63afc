/** Files taken in by a commune since the beginning, as it stood at the end of some days, counted back from today. */
export type SoFar = readonly (readonly [daysAgo: number, count: number])[];

const onThreeDays = (first: number, second: number, third: number): SoFar => [
  [9, first],
  [5, second],
  [1, third],
];

/** What communes wrote in their reports; their daily figures add up to the same. */
export const filesTakenIn: Readonly<Record<string, SoFar>> = {
  'tri-ton': onThreeDays(372, 640, 921),
  'co-to': onThreeDays(158, 274, 410),
  'o-lam': onThreeDays(46, 88, 139),
  'luong-an-tra': onThreeDays(71, 118, 152),
  'vinh-gia': onThreeDays(38, 82, 121),
  'tan-tuyen': onThreeDays(44, 87, 123),
  'chau-lang': onThreeDays(21, 39, 54),
  'le-tri': onThreeDays(24, 43, 62),
  'nui-to': onThreeDays(17, 33, 46),
  'lac-quoi': onThreeDays(8, 15, 21),
  'ba-chuc': onThreeDays(22, 41, 55),
  'luong-phi': onThreeDays(14, 27, 38),
  // Silent ever since.
  'an-tuc': [
    [9, 9],
    [5, 20],
  ],
  'ta-danh': [
    [8, 35],
    [2, 57],
    [1, 57],
  ],
  // Two people moved in after the list was made.
  'vinh-phuoc': [
    [8, 23],
    [4, 31],
    [1, 33],
  ],
};
