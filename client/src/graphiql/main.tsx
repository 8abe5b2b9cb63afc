import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';

// For developers: the schema to read and try, with the session of whoever is signed in. Served from here, no CDN.
const socket = createClient({ url: `${location.origin.replace(/^http/, 'ws')}/graphql` });
const fetcher = createGraphiQLFetcher({ url: '/graphql', wsClient: socket });

const place = document.getElementById('graphiql');
if (place) createRoot(place).render(<GraphiQL fetcher={fetcher} />);
