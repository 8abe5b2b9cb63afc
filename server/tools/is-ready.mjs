// The container's health check: exit 0 when the server says that it is ready.
const port = process.env.PORT || '4000';
const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
process.exitCode = answer?.ok ? 0 : 1;
