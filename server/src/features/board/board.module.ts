import { Module } from '@nestjs/common';
import { BoardResolver } from './board.resolver.ts';
import { BoardService } from './board.service.ts';
import { OpeningService } from './opening.service.ts';
import { ReadyBoards } from './ready-boards.ts';

@Module({ providers: [BoardResolver, BoardService, OpeningService, ReadyBoards] })
export class BoardModule {}
