import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { BrowserRouter } from 'react-router';
import { type Session, SessionGate, SessionProvider } from '../features/identity/index.ts';
import { cssVariables, theme } from '../ui/index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Product } from './product.tsx';

const colorScheme = localStorageColorSchemeManager({ key: 'giaoban.theme' });

interface Props {
  readonly asked: { readonly answer: Promise<Session>; readonly now: Session };
}

/** What everything stands in: theme, address, session; and then the product for whoever is signed in. */
export const App = ({ asked }: Props) => (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariables}
    colorSchemeManager={colorScheme}
    defaultColorScheme="auto"
  >
    <ErrorBoundary>
      <BrowserRouter>
        <SessionProvider asked={asked}>
          <SessionGate>
            <Product />
          </SessionGate>
        </SessionProvider>
      </BrowserRouter>
    </ErrorBoundary>
  </MantineProvider>
);
