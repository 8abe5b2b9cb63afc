import '../ui/styles.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { registerOffline } from './offline/register.ts';
import { preloadPage } from './pages.ts';

// The files are on their way already; once they are here the page must not wait for anything else to ask for it.
preloadPage(location.pathname);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App />);
registerOffline();
