// Run with TMPDIR set: the package unpacks the browser there, with the libraries it may miss.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
