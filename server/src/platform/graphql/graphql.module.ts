import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { CONFIG, type Config } from '../config/index.ts';
import { type Language } from '../errors/index.ts';
import { cookieName, sessionCookie, tokenFrom } from '../http/session-cookie.ts';
import { LOGGER, type Logger } from '../logging/index.ts';
import { presentError } from './format-error.ts';
import { languageOf, type RequestContext } from './request-context.ts';
import { maxTokens, requestLimits } from './request-limits.ts';
import { scalars } from './scalars.ts';
import { ViewerSource } from './viewer-source.ts';

const schemaFolder = join(import.meta.dirname, '../../../../schema');

const readTypeDefs = (): string =>
  globSync('*.graphql', { cwd: schemaFolder })
    .sort()
    .map((file) => readFileSync(join(schemaFolder, file), 'utf8'))
    .join('\n');

/** Both readings of an error until the language is known: `formatError` does not see the request. */
type Presented = GraphQLFormattedError & { readonly readings?: Record<Language, GraphQLFormattedError> };

/** Picks the viewer's language just before the answer is sent. */
const speakTheViewersLanguage: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
      response.body.singleResult.errors = response.body.singleResult.errors.map((error: Presented) =>
        error.readings ? error.readings[contextValue.language ?? 'vi'] : error,
      );
    },
  }),
};

function bothReadings(error: unknown, logger: Logger): Presented {
  const readings = presentError(error, logger);
  return { ...readings.vi, readings };
}

/** @param fields plain field resolvers of types that are too hot for Nest's wrapping */
export const graphqlModule = (fields: Readonly<Record<string, Record<string, unknown>>>): DynamicModule =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [CONFIG, LOGGER, ViewerSource],
    useFactory: (config: Config, logger: Logger, viewers: ViewerSource): ApolloDriverConfig => ({
      typeDefs: readTypeDefs(),
      resolvers: { ...scalars, ...fields } as ApolloDriverConfig['resolvers'],
      resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
      graphiql: false,
      introspection: !config.production,
      includeStacktraceInErrorResponses: false,
      validationRules: [requestLimits],
      parseOptions: { maxTokens },
      autoTransformHttpErrors: false,
      // Cache hints are not used here, and their plugin would hook into every field of a board of 10,000.
      plugins: [speakTheViewersLanguage, ApolloServerPluginCacheControlDisabled()],
      formatError: (_formatted, error) => bothReadings(error, logger),
      context: async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
        const token = tokenFrom(request.headers.cookie, cookieName(config));
        return {
          language: languageOf(request.headers['accept-language']),
          address: request.ip,
          token,
          viewer: await viewers.viewerOf(token),
          setSessionCookie: (value, expires) =>
            void reply.header('set-cookie', sessionCookie(config, value, expires)),
          loaders: new Map(),
        };
      },
    }),
  });
