import type { ExecutionArgs, GraphQLError } from 'graphql';
import { makeServer } from 'graphql-ws';
import { presentError } from '../platform/graphql/format-error.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { CheckedDocuments } from './follow-request.ts';
import type { Line } from './line.ts';
import type { Protocol, ProtocolOptions } from './socket-protocol.ts';

interface Spoken {
  receive: (text: string) => Promise<void>;
  readonly closed: (code: number, reason: string) => Promise<void>;
  /** Ends its subscriptions with the socket. */
  readonly closing: AbortController;
}

/** For the benchmark only: the library's own way, where every follower executes and serialises for itself. */
export class StockProtocol implements Protocol {
  private readonly spoken = new Map<Line, Spoken>();
  private readonly library;

  constructor(private readonly options: ProtocolOptions) {
    const { schema, logger } = options;
    const documents = new CheckedDocuments(schema);
    const present = (errors: readonly GraphQLError[], line: Line) =>
      errors.map((error) => presentError(error, logger)[line.language]);
    this.library = makeServer<undefined, { line: Line }>({
      schema,
      onSubscribe: ({ extra }, _id, payload): ExecutionArgs | readonly GraphQLError[] => {
        const checked = documents.check(payload.query, payload.operationName);
        if (!('document' in checked)) return checked;
        return {
          schema,
          document: checked.document,
          operationName: payload.operationName,
          variableValues: payload.variables,
          contextValue: this.contextOf(extra.line),
        };
      },
      onError: ({ extra }, _id, _payload, errors) => present(errors, extra.line),
      onNext: ({ extra }, _id, _payload, _args, result) =>
        result.errors ? { ...result, errors: present(result.errors, extra.line) } : undefined,
    });
  }

  opened(line: Line): void {
    let receive: Spoken['receive'] = async () => undefined;
    const closed = this.library.opened(
      {
        protocol: line.socket.protocol,
        send: async (text) => line.send(text),
        close: (code, reason) => line.close(code ?? 1000, reason ?? ''),
        onMessage: (received) => {
          receive = received;
        },
      },
      { line },
    );
    const told = async (code: number, reason: string) => closed(code, reason);
    this.spoken.set(line, { receive, closed: told, closing: new AbortController() });
  }

  heard(line: Line, text: string): void {
    this.spoken
      .get(line)
      ?.receive(text)
      .catch((error: unknown) => {
        this.options.logger.error({ err: error }, 'a socket failed');
        line.close(4500, 'internal error');
      });
  }

  closed(line: Line, code: number, reason: string): void {
    const spoken = this.spoken.get(line);
    this.spoken.delete(line);
    spoken?.closing.abort();
    void spoken?.closed(code, reason);
  }

  private contextOf(line: Line): RequestContext & { closed: AbortSignal | undefined } {
    return {
      language: line.language,
      address: '',
      token: undefined,
      viewer: line.actor,
      setSessionCookie: undefined,
      loaders: new Map(),
      closed: this.spoken.get(line)?.closing.signal,
    };
  }
}
