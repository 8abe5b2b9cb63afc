import '../ui/styles.ts';
import { createRoot } from 'react-dom/client';
import { loadSession, type Session } from '../features/identity/index.ts';
import { beginReadingCuts } from '../live/index.ts';
import { App } from './app.tsx';
import { registerOffline } from './offline/register.ts';
import { preloadPage } from './pages.ts';

/** So long the page stays empty for somebody who is not known yet. */
const patienceMs = 80;

// The files are on their way already; once they are here the page must not wait for anything else to ask for it.
preloadPage(location.pathname);
beginReadingCuts();

/** The answer is usually there before the scripts: then the product is the first thing that is drawn. */
const start = async (root: HTMLElement): Promise<void> => {
  const answer = loadSession();
  const soon = new Promise<Session>((resolve) => setTimeout(() => resolve({ state: 'loading' }), patienceMs));
  const now = await Promise.race([answer, soon]);
  createRoot(root).render(<App asked={{ answer, now }} />);
};

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
void start(root);
registerOffline();
