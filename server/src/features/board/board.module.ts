import { Module } from '@nestjs/common';
import { BoardResolver } from './board.resolver.ts';
import { BoardService } from './board.service.ts';

@Module({ providers: [BoardResolver, BoardService] })
export class BoardModule {}
