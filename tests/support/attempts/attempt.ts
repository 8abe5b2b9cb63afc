import { type Actor, Refused } from '../world/index.ts';
import { filled, type KnownValues } from './filled-input.ts';
import { documentOf, type Operation } from './sdl.ts';
import { knock } from './subscribe-once.ts';

/** What came of an attempt: a refusal's code, or `done`. */
export async function attempt(actor: Actor, operation: Operation, known: KnownValues): Promise<string> {
  const variables = Object.fromEntries(
    operation.field.args.map((arg) => [arg.name, filled(arg.type, arg.name, known)]),
  );
  const document = documentOf(operation);
  if (operation.kind === 'subscription') return knock(actor, document, variables);
  try {
    await actor.ask(document, variables);
    return 'done';
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}
