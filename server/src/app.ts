import 'reflect-metadata';
import { join } from 'node:path';
import compress from '@fastify/compress';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule, type Parts } from './app.module.ts';
import { ReadyBoards } from './features/board/index.ts';
import { ReadyProgress } from './features/figures/index.ts';
import { memberClosings, SessionService, type Viewer } from './features/identity/index.ts';
import { Feed, LogTail, SocketServer } from './live/index.ts';
import { answerReady } from './platform/graphql/index.ts';
import {
  acceptFiles,
  cookieName,
  guardRequests,
  isOwnOrigin,
  Metrics,
  Readiness,
  serveClient,
  tokenFrom,
} from './platform/http/index.ts';
import { Chores } from './platform/jobs/index.ts';

const clientFolder = join(import.meta.dirname, '../../client/dist');
const MOST_BODY = 1024 * 1024;
const COMPRESS_FROM = 2048;

export interface RunningApp {
  readonly url: string;
  /** Nest's container, for whoever needs a service outside a request (demo data, first admin). */
  readonly nest: NestFastifyApplication;
  readonly sockets: SocketServer;
  /** Ready goes off, sockets are sent away in batches, running transactions finish. */
  close(overMs?: number): Promise<void>;
}

/** Builds the whole server and listens. The tests run this very function with a clock of theirs. */
export async function startApp(parts: Parts): Promise<RunningApp> {
  const adapter = new FastifyAdapter({
    bodyLimit: MOST_BODY,
    trustProxy: parts.config.publicUrl !== undefined,
  });
  const nest = await NestFactory.create<NestFastifyApplication>(AppModule.of(parts), adapter, {
    logger: ['error', 'warn'],
    // What fails while it starts is the caller's to say; the framework would end the process.
    abortOnError: false,
  });
  const fastify = adapter.getInstance();
  guardRequests(fastify, parts.config);
  await fastify.register(compress, { threshold: COMPRESS_FROM, encodings: ['gzip', 'identity'] });
  await serveClient(fastify, clientFolder, !parts.config.production);
  await acceptFiles(fastify);
  const sessions = nest.get(SessionService);
  const boards = nest.get(ReadyBoards);
  const progress = nest.get(ReadyProgress);
  const tokenOf = (cookie: string | undefined) => tokenFrom(cookie, cookieName(parts.config));
  const viewerOf = (cookie: string | undefined) => sessions.workingViewerOf(tokenOf(cookie));
  answerReady(fastify, {
    schema: () => nest.get(GraphQLSchemaHost).schema,
    viewerOf: ({ headers }) => viewerOf(headers.cookie),
    fields: {
      board: (viewer, query, args) => boards.board(viewer as Viewer, query, args),
      boardOpening: (viewer, query, args) => boards.opening(viewer as Viewer, query, args),
      planProgress: (viewer, query, args) => progress.answer(viewer as Viewer, query, args),
    },
  });
  await nest.init();

  const sockets = new SocketServer({
    schema: nest.get(GraphQLSchemaHost).schema,
    feed: nest.get(Feed),
    logger: parts.logger,
    stock: parts.stockFeed ?? false,
    isAllowedOrigin: (request) => isOwnOrigin(parts.config, request.headers),
    viewerOf,
  });
  sockets.listenOn(nest.getHttpServer());
  nest.get(Metrics).gauge('giaoban_sockets', 'Open live sockets', () => sockets.size);
  nest.get(LogTail).observe((event) => {
    const closing = memberClosings(event);
    if (!closing) return;
    sockets.closeMember(event.subjectId, closing.code, closing.reason);
    nest.get(Feed).sendAway(event.subjectId);
  });
  await nest.get(Chores).begin();

  await nest.listen(parts.config.port, parts.config.host);
  const readiness = nest.get(Readiness);
  readiness.isReady = true;
  return {
    url: addressOf(nest, parts.config.host),
    nest,
    sockets,
    close: async (overMs = 0) => {
      readiness.isReady = false;
      await sockets.close(overMs);
      nest.get(Feed).stopWaiting();
      await nest.close();
    },
  };
}

function addressOf(nest: NestFastifyApplication, host: string): string {
  const address = nest.getHttpServer().address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name}:${port}`;
}
