const tearDown = async (): Promise<void> => {
  await globalThis.stopTestServer?.();
};

// Jest takes the default export.
export { tearDown as default };
