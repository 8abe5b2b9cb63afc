export { graphqlModule } from './graphql.module.ts';
export type { RequestContext } from './request-context.ts';
