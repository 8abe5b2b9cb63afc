export { WallFrame } from './wall-frame.tsx';
export { WallCard, WallRow, WallRows } from './wall-rows.tsx';
