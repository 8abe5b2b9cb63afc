/** The largest size of the same shape whose longer side is at most `longest`; never larger than it is. */
export const fitWithin = (
  width: number,
  height: number,
  longest: number,
): { readonly width: number; readonly height: number } => {
  const scale = Math.min(1, longest / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};
