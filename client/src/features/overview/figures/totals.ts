/** The running total at the end of each day. */
export const totalsOf = (daily: readonly (number | null)[]): readonly number[] => {
  let total = 0;
  return daily.map((value) => {
    total += value ?? 0;
    return total;
  });
};
