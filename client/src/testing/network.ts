/** What the server would say: one answer an operation name. A function may look at the variables. */
export type Answers = Record<string, unknown | ((variables: Record<string, unknown>) => unknown)>;

export interface Sent {
  readonly operation: string;
  readonly variables: Record<string, unknown>;
}

export const refuse = (code: string, message: string, more: object = {}): object => ({
  errors: [{ message, extensions: { code, ...more } }],
});

/** Stands in for the network: the one thing that a test of a screen may not have. Returns what was asked. */
export const answerRequests = (answers: Answers): Sent[] => {
  const sent: Sent[] = [];
  globalThis.fetch = async (_input, init) => {
    const { query, variables } = JSON.parse(String(init?.body));
    const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    sent.push({ operation, variables });
    const answer = answers[operation];
    const body = typeof answer === 'function' ? answer(variables) : answer;
    if (body === undefined) throw new TypeError('network down');
    const isRefusal = typeof body === 'object' && body !== null && 'errors' in body;
    const said = isRefusal ? body : { data: body };
    const arrayBuffer = async () => new TextEncoder().encode(JSON.stringify(said)).buffer;
    return { status: 200, json: async () => said, arrayBuffer } as Response;
  };
  return sent;
};
