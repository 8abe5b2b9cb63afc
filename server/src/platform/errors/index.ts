export { DomainError } from './domain-error.ts';
export { type Language, type Message, say } from './message.ts';
