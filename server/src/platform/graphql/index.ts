export { graphqlModule } from './graphql.module.ts';
export { answerReady, type ReadyAnswer } from './ready/answer-ready.ts';
export type { ReadyQuery } from './ready/ready-query.ts';
export type { RequestContext } from './request-context.ts';
