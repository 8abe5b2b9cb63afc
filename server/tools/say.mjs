/** What an operator reads while something takes long; stdout is left to the program's own answer. */
export const say = (line) => process.stderr.write(`giaoban: ${line}\n`);

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
