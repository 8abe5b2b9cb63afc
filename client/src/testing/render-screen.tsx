import { MantineProvider } from '@mantine/core';
import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { SessionContext, type Viewer } from '../features/identity/session.ts';
import { type Language, setLanguage } from '../i18n/index.ts';
import { LiveContextProvider } from '../live/live-provider.tsx';
import { cssVariables, theme } from '../ui/index.ts';
import { aMember, anAgency, aUnit } from './records.ts';
import { type Prepared, prepareThings } from './things.ts';

export const aViewer = (set: Partial<Viewer> = {}): Viewer => ({
  member: aMember(),
  username: 'justice',
  unit: aUnit(),
  agency: anAgency(),
  mustChangePassword: false,
  demo: true,
  ...set,
});

interface Options {
  readonly viewer?: Viewer;
  readonly language?: Language;
  /** The address, for what reads it. */
  readonly at?: string;
  /** Live things prepared by `prepareThings`; without it an empty board. */
  readonly things?: Prepared;
}

/** Draws a component in all that stands around it in the product, without a network. */
export const renderScreen = (
  screen: ReactNode,
  options: Options = {},
): RenderResult & { things: Prepared } => {
  const { viewer = aViewer(), language = 'vi', at = '/', things = prepareThings() } = options;
  setLanguage(language);
  const session = {
    session: { state: 'signedIn', viewer } as const,
    enter: () => undefined,
    leave: async () => undefined,
    reload: () => undefined,
    refresh: () => undefined,
  };
  const result = render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
      <MemoryRouter initialEntries={[at]}>
        <SessionContext value={session}>
          <LiveContextProvider things={things.things}>{screen}</LiveContextProvider>
        </SessionContext>
      </MemoryRouter>
    </MantineProvider>,
  );
  return { ...result, things };
};
