export { WallFrame } from './wall-frame.tsx';
export { WallCard, WallRow, WallRows, WallSentence } from './wall-rows.tsx';
