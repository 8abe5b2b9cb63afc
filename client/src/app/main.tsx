import '../ui/styles.ts';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { beginReadingCuts } from '../live/index.ts';
import { App } from './app.tsx';
import { prepareFirstDrawing } from './first-drawing.ts';
import { registerOffline } from './offline/register.ts';
import { preloadPage } from './pages.ts';

// The files are on their way already; once they are here the page must not wait for anything else to ask for it.
const page = preloadPage(location.pathname);
beginReadingCuts();

const start = async (root: HTMLElement): Promise<void> => {
  const { asked, takeFirst, isPainted } = await prepareFirstDrawing(page);
  const app = <App asked={asked} takeFirst={takeFirst} />;
  const drawing = createRoot(root);
  // A whole board at once is drawn in slices: what stands there can be pressed meanwhile.
  if (isPainted) startTransition(() => drawing.render(app));
  else drawing.render(app);
};

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
void start(root);
registerOffline();
