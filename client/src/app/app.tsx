import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { BrowserRouter } from 'react-router';
import { type Session, SessionGate, SessionProvider } from '../features/identity/index.ts';
import type { FirstCut } from '../live/index.ts';
import { theme } from '../ui/index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Product } from './product.tsx';

const colorScheme = localStorageColorSchemeManager({ key: 'giaoban.theme' });

interface Props {
  readonly asked: { readonly answer: Promise<Session>; readonly now: Session };
  readonly takeFirst: () => FirstCut | null;
}

/** What everything stands in: theme, address, session; and then the product for whoever is signed in. */
export const App = ({ asked, takeFirst }: Props) => (
  <MantineProvider
    theme={theme}
    withCssVariables={false}
    colorSchemeManager={colorScheme}
    defaultColorScheme="auto"
  >
    <ErrorBoundary>
      <BrowserRouter>
        <SessionProvider asked={asked}>
          <SessionGate>
            <Product takeFirst={takeFirst} />
          </SessionGate>
        </SessionProvider>
      </BrowserRouter>
    </ErrorBoundary>
  </MantineProvider>
);
