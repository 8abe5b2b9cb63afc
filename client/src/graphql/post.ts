/** One GraphQL request as it goes over the wire. */
export const post = (body: string, language: string, signal: AbortSignal): Promise<Response> =>
  fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body,
    signal,
  });
