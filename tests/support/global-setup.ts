import { startTestServer } from './postgres.ts';
import { makeTemplate } from './template-database.ts';

declare global {
  var stopTestServer: (() => Promise<void>) | undefined;
}

const setUp = async (): Promise<void> => {
  const server = await startTestServer();
  const template = await makeTemplate(server.address);
  globalThis.stopTestServer = async () => {
    await template.drop();
    await server.stop();
  };
};

// Jest takes the default export.
export { setUp as default };
