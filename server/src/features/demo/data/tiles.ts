/**
 * The schematic map: a square [column, row] for each commune, drawn by hand after their places beside each other. The border and its
 * canal are at the top left, the township in the middle, the plain towards the river at the right.
 */
export const tiles: Readonly<Record<string, readonly [column: number, row: number]>> = {
  'vinh-gia': [0, 0],
  'lac-quoi': [1, 0],
  'ba-chuc': [2, 0],
  'le-tri': [3, 0],
  'vinh-phuoc': [0, 1],
  'luong-an-tra': [1, 1],
  'luong-phi': [2, 1],
  'chau-lang': [3, 1],
  'an-tuc': [2, 2],
  'tri-ton': [3, 2],
  'ta-danh': [4, 2],
  'o-lam': [2, 3],
  'nui-to': [3, 3],
  'tan-tuyen': [4, 3],
  'co-to': [3, 4],
};
