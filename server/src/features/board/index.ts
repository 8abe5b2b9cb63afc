export { BoardModule } from './board.module.ts';
export { ReadyBoards } from './ready-boards.ts';
