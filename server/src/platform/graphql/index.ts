export { graphqlModule } from './graphql.module.ts';
export { languageOf, type RequestContext } from './request-context.ts';
export { ViewerSource } from './viewer-source.ts';
